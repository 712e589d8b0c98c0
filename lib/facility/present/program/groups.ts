import { type ListedProgram, type Listing, ownedBy } from '#lib/facility/listing.ts'
import { attributed, type Stated } from '#lib/facility/present/attributed.ts'
import { type Fact, fact, ownWords, yesOrNo } from '#lib/facility/present/section.ts'
import { planFacts, priceFacts } from '#lib/facility/present/sections/payment.ts'
import { populationFacts } from '#lib/facility/present/sections/people.ts'
import { ruleFacts, testingFacts } from '#lib/facility/present/sections/rules.ts'
import { serviceFacts } from '#lib/facility/present/sections/services.ts'
import { termFact } from '#lib/facility/present/terms.ts'
import { withMeaning } from '#lib/facility/present/words.ts'
import { kindLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { presentLinks } from './links.ts'

/** What a program states on one question, and where that comes from. */
export type FactGroup = { title: string; facts: Fact[]; source: string | null }

/** What a program states of itself, in the order a caller asks; questions on which it states nothing are left out. */
export function presentGroups(program: ListedProgram, listing: Listing, locale: Locale, today: string): FactGroup[] {
  const { program: titles } = messagesOf(locale)
  const groups: [title: string, stated: Stated[]][] = [
    [titles.who, peopleStated(program, listing, locale)],
    [titles.admission, [['admission', admissionFacts(program, locale)]]],
    [titles.cost, costStated(program, listing, locale, today)],
    [titles.care, careStated(program, locale)],
    [titles.rules, rulesStated(program, listing, locale)],
    [titles.after, afterStated(program, listing, locale)],
  ]
  return groups
    .map(([title, stated]) => ({ title, ...attributed(stated, program.provenance, locale, today) }))
    .filter(({ facts }) => facts.length > 0)
}

function peopleStated(program: ListedProgram, listing: Listing, locale: Locale): Stated[] {
  const t = messagesOf(locale)
  const { id, ageMin, ageMax, ages, genders, coOccurring } = program
  const inYears = ageMin !== null || ageMax !== null
  return [
    ['ages', inYears ? fact(t.facility.ages, t.facility.agesValue(ageMin, ageMax)) : []],
    ['ages', termFact(inYears ? t.facility.ageGroups : t.facility.ages, 'age', ages, locale)],
    ['genders', termFact(t.facility.genders, 'gender', genders, locale)],
    ['populations', populationFacts(ownedBy(id, listing.populations), locale)],
    ['coOccurring', withMeaning('co-occurring', yesOrNo(t.facility.coOccurring, coOccurring, locale), locale)],
  ]
}

function admissionFacts(program: ListedProgram, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return [
    ...withMeaning('assessment', yesOrNo(t.facility.assessmentRequired, program.assessmentRequired, locale), locale),
    ...yesOrNo(t.facility.referralRequired, program.referralRequired, locale),
    ...withMeaning('detox', yesOrNo(t.facility.detoxRequiredFirst, program.detoxRequiredFirst, locale), locale),
    ...yesOrNo(t.facility.rollingAdmission, program.rollingAdmission, locale),
  ]
}

function costStated({ id, payments }: ListedProgram, listing: Listing, locale: Locale, today: string): Stated[] {
  return [
    ['prices', priceFacts(ownedBy(id, listing.prices), locale, today)],
    ['payments', termFact(kindLabel(locale, 'payment'), 'payment', payments, locale)],
    ['plans', planFacts(ownedBy(id, listing.plans), locale, today)],
  ]
}

function careStated({ services, asam }: ListedProgram, locale: Locale): Stated[] {
  const t = messagesOf(locale)
  return [
    ['services', serviceFacts(services, locale)],
    [
      'asam',
      withMeaning('asam', fact(t.facility.asam, asam && t.facility.asamValue(asam.level, asam.edition)), locale),
    ],
  ]
}

function rulesStated({ id }: ListedProgram, listing: Listing, locale: Locale): Stated[] {
  return [
    ['houseRules', ruleFacts(ownedBy(id, listing.houseRules), locale)],
    ['drugTesting', testingFacts(ownedBy(id, listing.drugTesting), locale)],
  ]
}

function afterStated(program: ListedProgram, listing: Listing, locale: Locale): Stated[] {
  return [
    ['afterwards', ownWords(messagesOf(locale).facility.afterwards, program.afterwards)],
    ['links', presentLinks(program, listing.slug, locale)],
  ]
}
