import type { ListedProgram, Range } from '#lib/facility/listing.ts'
import { capitalize, type Fact, fact, yesOrNo } from '#lib/facility/present/section.ts'
import { termFact } from '#lib/facility/present/terms.ts'
import { formatList, formatRange } from '#lib/i18n/format.ts'
import { kindLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { availabilityFact } from './availability.ts'

/** What a program states of itself: when, how long, for whom, and what it takes to get in. */
export function presentOwnFacts(program: ListedProgram, locale: Locale, now: Date): Fact[] {
  return [
    ...availabilityFact(program, locale, now),
    ...scheduleFacts(program, locale),
    ...peopleFacts(program, locale),
    ...admissionFacts(program, locale),
  ]
}

function scheduleFacts(program: ListedProgram, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const { days, sessionMinutes, lengthWeeks, delivery, groupSizeMax } = program
  const range = (value: Range | null, say: (text: string) => string) =>
    value && say(formatRange(locale, value.min, value.max))
  return [
    ...whenFact(program, locale),
    ...fact(t.facility.daysPerWeek, range(days, t.facility.daysValue)),
    ...fact(t.facility.session, sessionMinutes === null ? null : t.facility.sessionValue(sessionMinutes)),
    ...fact(t.facility.length, range(lengthWeeks, t.facility.lengthValue)),
    ...fact(t.facility.delivery, delivery && t.facility.deliveries[delivery]),
    ...fact(t.facility.groupSize, groupSizeMax === null ? null : t.facility.groupSizeValue(groupSizeMax)),
  ]
}

/** The times of day it has, and those it states not to have. */
function whenFact({ offersDay, offersEvening, offersWeekend }: ListedProgram, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const times = [
    { offered: offersDay, label: t.facility.day },
    { offered: offersEvening, label: t.facility.evening },
    { offered: offersWeekend, label: t.facility.weekend },
  ]
  const labelled = (wanted: boolean) =>
    times.flatMap(({ offered, label }) => (offered === wanted ? [label.toLocaleLowerCase(locale)] : []))
  const not = labelled(false)
  const parts = [
    ...(labelled(true).length > 0 ? [formatList(locale, labelled(true))] : []),
    ...(not.length > 0 ? [t.facility.whenNot(formatList(locale, not))] : []),
  ]
  return fact(t.facility.when, parts.length > 0 ? capitalize(parts.join('; '), locale) : null)
}

function peopleFacts({ ageMin, ageMax, ages, genders, payments, coOccurring }: ListedProgram, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return [
    ...(ageMin === null && ageMax === null
      ? termFact(t.facility.ages, 'age', ages, locale)
      : fact(t.facility.ages, t.facility.agesValue(ageMin, ageMax))),
    ...termFact(t.facility.genders, 'gender', genders, locale),
    ...yesOrNo(t.facility.coOccurring, coOccurring, locale),
    ...termFact(kindLabel(locale, 'payment'), 'payment', payments, locale),
  ]
}

function admissionFacts(program: ListedProgram, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const { asam } = program
  return [
    ...yesOrNo(t.facility.assessmentRequired, program.assessmentRequired, locale),
    ...yesOrNo(t.facility.referralRequired, program.referralRequired, locale),
    ...yesOrNo(t.facility.detoxRequiredFirst, program.detoxRequiredFirst, locale),
    ...yesOrNo(t.facility.rollingAdmission, program.rollingAdmission, locale),
    ...fact(t.facility.asam, asam && t.facility.asamValue(asam.level, asam.edition)),
  ]
}
