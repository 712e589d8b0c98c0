import type { Range } from '#lib/facility/listing.ts'
import { formatRange } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** How long a program lasts: "8–12 weeks"; in whole days that hold the range where it is stated in parts of weeks: "3–11 days". */
export function lengthText({ min, max }: Range, locale: Locale): string {
  const t = messagesOf(locale)
  if (max < 2 && !(Number.isInteger(min) && Number.isInteger(max))) {
    return t.program.lengthDays(formatRange(locale, Math.floor(min * 7), Math.ceil(max * 7)))
  }
  return t.facility.lengthValue(formatRange(locale, min, max))
}
