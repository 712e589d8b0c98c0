import { isCodedRule, rulesEverywhere, rulesWherePeopleLive } from '#lib/care/house-rules.ts'
import { isLiveIn } from '#lib/care/levels.ts'
import { type Listing, ownedBy } from '#lib/facility/listing.ts'
import { attributed } from '#lib/facility/present/attributed.ts'
import { type Fact, type FactValue, factOf, ownWords, type Section } from '#lib/facility/present/section.ts'
import { termValues } from '#lib/facility/present/terms.ts'
import { withMeaning } from '#lib/facility/present/words.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** House rules and drug testing of the facility as a whole, and the rules that nothing here states. */
export function presentRules(listing: Listing, locale: Locale, today: string): Section {
  const { houseRules, drugTesting, provenance } = listing
  const t = messagesOf(locale)
  const testing = testingFacts(ownedBy(null, drugTesting), locale)
  return {
    id: 'rules',
    title: t.facility.rules,
    warning: null,
    intro: null,
    ...attributed(
      [
        ['houseRules', ruleFacts(ownedBy(null, houseRules), locale)],
        ['drugTesting', testing],
        ['', gapFacts(listing, locale)],
      ],
      provenance,
      locale,
      today,
    ),
  }
}

/** A fact for each house rule: a term where the topic has terms, the facility's own words elsewhere. */
export function ruleFacts(rules: Listing['houseRules'], locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return rules.map(({ topic, value }) => ({
    label: t.facility.ruleTopics[topic] ?? topic.replaceAll('_', ' '),
    values: ruleValues(topic, value, locale),
  }))
}

function ruleValues(topic: string, value: string, locale: Locale): FactValue[] {
  return isCodedRule(topic) ? termValues(topic, [value], locale) : [{ text: value, ownWords: true }]
}

/** How often, how, and what follows a positive test, as far as it is stated. */
export function testingFacts(testing: Listing['drugTesting'], locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const facts = testing.flatMap(({ frequency, method, positiveLeadsTo }) => [
    ...ownWords(`${t.facility.drugTesting}: ${t.facility.drugTestingFrequency}`, frequency),
    ...ownWords(`${t.facility.drugTesting}: ${t.facility.drugTestingMethod}`, method),
    ...ownWords(t.facility.drugTestingPositive, positiveLeadsTo),
  ])
  return withMeaning('drug-testing', facts, locale)
}

/** The rules that nobody has stated, here or for a program: more of them matter where people live. */
function gapFacts({ programs, houseRules, drugTesting }: Listing, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const asked = programs.some(({ level }) => isLiveIn(level))
    ? [...rulesEverywhere, ...rulesWherePeopleLive]
    : rulesEverywhere
  const open = asked.filter((topic) => houseRules.every((rule) => rule.topic !== topic))
  return factOf(t.facility.notStated, [
    ...open.map((topic) => ({ text: t.facility.ruleTopics[topic] ?? topic })),
    ...(drugTesting.length === 0 ? [{ text: `${t.facility.drugTesting}: ${t.facility.drugTestingFrequency}` }] : []),
  ])
}
