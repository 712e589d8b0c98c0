import type { Locale } from './locale.ts'

const tags = { en: 'en-US', es: 'es-US' } as const
const perLocale = <T>(make: (tag: string) => T): Record<Locale, T> => ({ en: make(tags.en), es: make(tags.es) })

const numbers = perLocale((tag) => new Intl.NumberFormat(tag))
const oneDecimal = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }))
const days = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
const moments = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
)
const dollars = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'USD', trailingZeroDisplay: 'stripIfInteger' }),
)
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const alternatives = perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }))
const clocks = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', hour12: true }),
)

/** 12744 → "12,744". */
export const formatNumber = (locale: Locale, value: number) => numbers[locale].format(value)

/** Hours a week or weeks, to one decimal: 9 → "9", 7.5 → "7.5". */
export const formatAmount = (locale: Locale, value: number) => oneDecimal[locale].format(value)

/**
 * Miles: one decimal under ten, whole above. 3.14 → "3.1", 48.2 → "48". An approximate distance is whole miles and at
 * least one, because a ZIP code's middle is no closer than that.
 */
export function formatMiles(locale: Locale, miles: number, approximate = false): string {
  if (approximate) return numbers[locale].format(Math.max(1, Math.round(miles)))
  return miles < 10 ? oneDecimal[locale].format(miles) : numbers[locale].format(Math.round(miles))
}

/** ISO date '2026-03-14' → "March 2026" / "marzo de 2026". */
export const formatMonth = (locale: Locale, isoDate: string) => months[locale].format(new Date(`${isoDate}T00:00:00Z`))

/** ISO date '2026-03-14' → "March 14, 2026" / "14 de marzo de 2026". */
export const formatDay = (locale: Locale, isoDate: string) => days[locale].format(new Date(`${isoDate}T00:00:00Z`))

/** A moment in UTC, and says so → "March 14, 2026 at 9:05 AM UTC". */
export const formatMoment = (locale: Locale, at: Date) => `${moments[locale].format(at)} UTC`

/** US cents → "$150" / "$150.50". */
export const formatCents = (locale: Locale, cents: number) => dollars[locale].format(cents / 100)

/** 'America/Denver' → "Mountain Time" / "hora de la montaña"; null for a zone that nobody knows. */
export function formatTimeZone(locale: Locale, timeZone: string): string | null {
  try {
    const parts = new Intl.DateTimeFormat(tags[locale], { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** ["a", "b", "c"] → "a, b, and c" / "a, b y c". */
export const formatList = (locale: Locale, items: readonly string[]) => lists[locale].format(items)

/** ["a", "b", "c"] → "a, b, or c" / "a, b o c". */
export const formatAlternatives = (locale: Locale, items: readonly string[]) => alternatives[locale].format(items)

/** Minutes after midnight → "6:00 PM". */
export const formatClock = (locale: Locale, minutes: number) => clocks[locale].format(new Date(minutes * 60_000))

/** 9 and 19 → "9–19"; equal ends → one number. */
export const formatRange = (locale: Locale, min: number, max: number) =>
  min === max ? formatAmount(locale, min) : `${formatAmount(locale, min)}–${formatAmount(locale, max)}`

/** "12%", in whole percent rounded down; one part in a thousand is not nothing, so it is "<1%". */
export function formatShare(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (part / whole) * 100
  return percent > 0 && percent < 1 ? '<1%' : `${Math.floor(percent)}%`
}
