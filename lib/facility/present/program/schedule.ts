import type { ListedProgram, Range } from '#lib/facility/listing.ts'
import { type Attribution, attributed, attributionOf } from '#lib/facility/present/attributed.ts'
import { capitalize, type Fact, fact, ownWords } from '#lib/facility/present/section.ts'
import { formatList, formatRange } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { presentSteps, type StepsView } from './steps.ts'
import { presentTrack, type TrackView } from './track.ts'

/** When a program takes place: its tracks as weeks, its phases as steps, and the rest as facts. */
export type ScheduleView = {
  tracks: (Attribution & { each: TrackView[] }) | null
  steps: (Attribution & StepsView) | null
  facts: Fact[]
  source: string | null
}

/** The week of a program, null where nothing is stated of it. `today` is an ISO day. */
export function presentSchedule(program: ListedProgram, locale: Locale, today: string): ScheduleView | null {
  const { provenance, tracks } = program
  const { facts, source } = attributed(scheduleFacts(program, locale), provenance, locale, today)
  const steps = presentSteps(program, locale)
  if (facts.length === 0 && tracks.length === 0 && !steps) return null
  const of = (field: string) => attributionOf(field, provenance, source, locale, today)
  return {
    tracks: tracks.length > 0 ? { ...of('timetable'), each: tracks.map((track) => presentTrack(track, locale)) } : null,
    steps: steps && { ...of('phases'), ...steps },
    facts,
    source,
  }
}

function scheduleFacts(program: ListedProgram, locale: Locale): [string, Fact[]][] {
  const t = messagesOf(locale)
  const { days, sessionMinutes, delivery, groupSizeMax, sampleDay } = program
  const range = (value: Range | null, say: (text: string) => string) =>
    value && say(formatRange(locale, value.min, value.max))
  return [
    ['timetable', whenFact(program, locale)],
    ['days', fact(t.facility.daysPerWeek, range(days, t.facility.daysValue))],
    ['session', fact(t.facility.session, sessionMinutes === null ? null : t.facility.sessionValue(sessionMinutes))],
    ['delivery', fact(t.facility.delivery, delivery && t.facility.deliveries[delivery])],
    ['groupSize', fact(t.facility.groupSize, groupSizeMax === null ? null : t.facility.groupSizeValue(groupSizeMax))],
    ['sampleDay', ownWords(t.facility.sampleDay, sampleDay)],
  ]
}

/** The times of day it has, and those it states not to have. */
export function whenFact(
  { offersDay, offersEvening, offersWeekend }: Pick<ListedProgram, 'offersDay' | 'offersEvening' | 'offersWeekend'>,
  locale: Locale,
): Fact[] {
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
