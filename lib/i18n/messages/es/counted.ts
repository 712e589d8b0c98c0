import { formatNumber } from '#lib/i18n/format.ts'
import { plural } from '#lib/i18n/plural.ts'

export const count = (value: number) => formatNumber('es', value)
export const counted = (value: number, one: string, other: string) => `${count(value)} ${plural(value, one, other)}`
export const facilities = (value: number) => counted(value, 'centro', 'centros')
export const programs = (value: number) => counted(value, 'programa', 'programas')

/** A number or range already written ("1", "9–12") with its unit: only a lone 1 is singular. */
export const measured = (range: string | null, one: string, other: string) =>
  `${range} ${plural(Number(range), one, other)}`

/** A time with its article: "la 1 p. m.", "las 5 p. m.". */
export const atClock = (time: string) => `${/^1[: ]/.test(time) ? 'la' : 'las'} ${time}`
