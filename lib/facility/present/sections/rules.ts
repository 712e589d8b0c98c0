import { type Listing, ownedBy } from '#lib/facility/listing.ts'
import { type Fact, type FactValue, ownWords, presentSource, type Section } from '#lib/facility/present/section.ts'
import { termValues } from '#lib/facility/present/terms.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** House rules and drug testing of the facility as a whole. */
export function presentRules({ houseRules, drugTesting, provenance }: Listing, locale: Locale): Section {
  return {
    id: 'rules',
    title: messagesOf(locale).facility.rules,
    warning: null,
    intro: null,
    facts: [...ruleFacts(ownedBy(null, houseRules), locale), ...testingFacts(ownedBy(null, drugTesting), locale)],
    source: presentSource(provenance, ['houseRules', 'drugTesting'], locale),
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
  const coded = topic === 'smoking' || topic === 'vaping'
  return coded ? termValues(topic, [value], locale) : [{ text: value, ownWords: true }]
}

/** How often, how, and what follows a positive test, as far as it is stated. */
export function testingFacts(testing: Listing['drugTesting'], locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return testing.flatMap(({ frequency, method, positiveLeadsTo }) => [
    ...ownWords(`${t.facility.drugTesting}: ${t.facility.drugTestingFrequency}`, frequency),
    ...ownWords(`${t.facility.drugTesting}: ${t.facility.drugTestingMethod}`, method),
    ...ownWords(t.facility.drugTestingPositive, positiveLeadsTo),
  ])
}
