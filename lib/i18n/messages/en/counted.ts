import { formatNumber } from '#lib/i18n/format.ts'
import { plural } from '#lib/i18n/plural.ts'

export const count = (value: number) => formatNumber('en', value)
/** A number that is already written, with its word: "1 hour", "9–12 hours". */
export const measured = (written: string, one: string, other: string) => `${written} ${written === '1' ? one : other}`
export const facilities = (value: number) => `${count(value)} ${plural(value, 'facility', 'facilities')}`
export const programs = (value: number) => `${count(value)} ${plural(value, 'program', 'programs')}`
