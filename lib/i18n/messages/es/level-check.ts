import type { Messages } from '#lib/i18n/messages/en.ts'
import { measured } from './counted.ts'

const week = (hours: string) => `${measured(hours, 'hora', 'horas')} a la semana`

const timetable = (tracks: string | null) => (tracks ? `el horario (${tracks})` : 'el horario')

export const levelCheck: Messages['levelCheck'] = {
  timetableBelowLevel: (level: string, tracks: string | null, hours: string) =>
    `Se presenta como ${level}; ${timetable(tracks)} suma ${week(hours)}. Pregunte qué es lo demás.`,
  timetableAboveLevel: (level: string, tracks: string | null, hours: string) =>
    `Se presenta como ${level}; ${timetable(tracks)} suma ${week(hours)}, más de lo habitual. Pregunte cuántas horas serían para usted.`,
  timetableBelowStated: (stated: string, tracks: string | null, hours: string) =>
    `El centro indica ${week(stated)}; ${timetable(tracks)} suma ${hours}. Pregunte qué es lo demás.`,
  timetableAboveStated: (stated: string, tracks: string | null, hours: string) =>
    `El centro indica ${week(stated)}; ${timetable(tracks)} suma ${hours}. Pregunte cuántas horas serían para usted.`,
  statedBelowLevel: (level: string, hours: string) =>
    `Se presenta como ${level}; el centro indica ${week(hours)}, menos de lo habitual. Pregunte qué incluye una semana.`,
  statedAboveLevel: (level: string, hours: string) =>
    `Se presenta como ${level}; el centro indica ${week(hours)}, más de lo habitual. Pregunte qué incluye una semana.`,
}
