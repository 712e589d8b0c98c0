import { lengthText } from '#lib/facility/present/program/length.ts'
import { whenFact } from '#lib/facility/present/program/schedule.ts'
import { phaseTexts } from '#lib/facility/present/program/steps.ts'
import { presentTrack } from '#lib/facility/present/program/track.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import { formatDay, formatRange } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { facilityWords } from './facility-words.ts'
import { type Lines, labelledLines, textLines, yesLines } from './lines.ts'

/** As `facilityWords`, of one program. */
export const programWords: {
  [Field in keyof ProgramFacts]: (fact: ProgramFacts[Field], locale: Locale, today: string) => Lines
} = {
  level: (level, locale) => [levelText(locale, level).name],
  name: (name) => textLines(name),
  delivery: (delivery, locale) => textLines(delivery && messagesOf(locale).facility.deliveries[delivery]),
  hours: (hours, locale) => {
    const t = messagesOf(locale).facility
    const basis = hours?.basis && (hours.basis === 'clinical' ? t.hoursClinical : t.hoursAttendance)
    return hours ? [[t.hoursValue(formatRange(locale, hours.min, hours.max)), basis].filter(Boolean).join(', ')] : []
  },
  days: (days, locale) =>
    textLines(days && messagesOf(locale).facility.daysValue(formatRange(locale, days.min, days.max))),
  session: (minutes, locale) => textLines(minutes === null ? null : messagesOf(locale).facility.sessionValue(minutes)),
  length: (length, locale) => textLines(length && lengthText(length, locale)),
  timetable: (timetable, locale) => [
    ...timetable.tracks.flatMap((track) => {
      const { name, hours, choice, rows } = presentTrack(track, locale)
      const days = rows.map(({ days, sessions }) => `${days}: ${sessions.join(', ')}`)
      return [[name, hours, choice].filter((part) => part !== null).join(', '), ...days]
    }),
    ...labelledLines(whenFact(timetable, locale), locale),
  ],
  phases: phaseTexts,
  groupSize: (people, locale) => textLines(people === null ? null : messagesOf(locale).facility.groupSizeValue(people)),
  ages: ({ groups, min, max }, locale, today) => [
    ...(min === null && max === null ? [] : [messagesOf(locale).facility.agesValue(min, max)]),
    ...facilityWords.ages(groups, locale, today),
  ],
  genders: facilityWords.genders,
  coOccurring: yesLines,
  admission: (admission, locale) => {
    const t = messagesOf(locale).facility
    return (['assessmentRequired', 'referralRequired', 'detoxRequiredFirst', 'rollingAdmission'] as const).flatMap(
      (key) => yesLines(admission[key], locale).map((answer) => `${t[key]}: ${answer}`),
    )
  },
  asam: (asam, locale) => textLines(asam && messagesOf(locale).facility.asamValue(asam.level, asam.edition)),
  availability: (openings, locale) => {
    if (!openings) return []
    const t = messagesOf(locale).facility
    const { status, nextIntake, waitDays, statedAt } = openings
    return [
      t.availabilities[status],
      ...(nextIntake ? [t.nextIntake(formatDay(locale, nextIntake))] : []),
      ...(waitDays ? [t.waitDays(waitDays)] : []),
      t.statedOn(formatDay(locale, isoDay(new Date(statedAt)))),
    ]
  },
  links: (links, locale) => {
    const t = messagesOf(locale)
    return links.map(({ kind, targetName, note }) => {
      const to = `${t.facility.links[kind]}: ${targetName ?? t.facts.listedPlace}`
      return note ? `${to} (${note})` : to
    })
  },
  sampleDay: (text) => textLines(text),
  afterwards: (text) => textLines(text),
  services: facilityWords.services,
  payments: facilityWords.payments,
  populations: facilityWords.populations,
  plans: facilityWords.plans,
  prices: facilityWords.prices,
  drugTesting: facilityWords.drugTesting,
  houseRules: facilityWords.houseRules,
}
