import type { ListedProgram } from '#lib/facility/listing.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import type { Fact } from '#lib/facility/present/section.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

/** Openings with the day they were stated; once that is too long ago, only that it is. Nothing when none were stated. */
export function availabilityFact({ availability }: ListedProgram, locale: Locale, now: Date): Fact[] {
  const t = messagesOf(locale)
  if (!availability) return []
  const today = isoDay(now)
  const { status, nextIntake, waitDays, statedOn } = availability
  const parts = [
    t.facility.availabilities[status],
    nextIntake !== null && nextIntake >= today ? t.facility.nextIntake(formatDay(locale, nextIntake)) : null,
    waitDays ? t.facility.waitDays(waitDays) : null,
  ]
  const current = parts.filter((part) => part !== null).join(', ')
  const text = areCurrent(availability, now) ? current : t.facility.availabilityExpired
  return [
    { label: t.facility.availability, values: [{ text, note: t.facility.statedOn(formatDay(locale, statedOn)) }] },
  ]
}
