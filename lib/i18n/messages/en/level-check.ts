import { measured } from './counted.ts'

const week = (hours: string) => `${measured(hours, 'hour', 'hours')} a week`

/** `tracks` names those in question, null where all are. */
const timetable = (tracks: string | null) => (tracks ? `the timetable (${tracks})` : 'the timetable')

export const levelCheck = {
  timetableBelowLevel: (level: string, tracks: string | null, hours: string) =>
    `Called ${level}; ${timetable(tracks)} adds up to ${week(hours)}. Ask what the rest is.`,
  timetableAboveLevel: (level: string, tracks: string | null, hours: string) =>
    `Called ${level}; ${timetable(tracks)} adds up to ${week(hours)}, more than is usual. Ask how many hours you would have.`,
  timetableBelowStated: (stated: string, tracks: string | null, hours: string) =>
    `The facility states ${week(stated)}; ${timetable(tracks)} adds up to ${hours}. Ask what the rest is.`,
  timetableAboveStated: (stated: string, tracks: string | null, hours: string) =>
    `The facility states ${week(stated)}; ${timetable(tracks)} adds up to ${hours}. Ask how many hours you would have.`,
  statedBelowLevel: (level: string, hours: string) =>
    `Called ${level}; the facility states ${week(hours)}, fewer than is usual. Ask what a week holds.`,
  statedAboveLevel: (level: string, hours: string) =>
    `Called ${level}; the facility states ${week(hours)}, more than is usual. Ask what a week holds.`,
}
