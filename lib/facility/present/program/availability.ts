import type { ListedProgram } from '#lib/facility/listing.ts'
import type { Fact } from '#lib/facility/present/section.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { mayBeOutdated } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

/** Openings with the day they were stated; once that is too long ago, only that it is. Nothing when none were stated. */
export function availabilityFact({ availability }: ListedProgram, locale: Locale, now: Date): Fact[] {
  const t = messagesOf(locale)
  if (!availability) return []
  const today = isoDay(now)
  const { status, nextIntake, waitDays, statedOn, expiresAt } = availability
  const expired = new Date(expiresAt) <= now || mayBeOutdated('availability', statedOn, today)
  const parts = [
    t.facility.availabilities[status],
    nextIntake !== null && nextIntake >= today ? t.facility.nextIntake(formatDay(locale, nextIntake)) : null,
    waitDays ? t.facility.waitDays(waitDays) : null,
  ]
  const text = expired ? t.facility.availabilityExpired : parts.filter((part) => part !== null).join(', ')
  return [
    { label: t.facility.availability, values: [{ text, note: t.facility.statedOn(formatDay(locale, statedOn)) }] },
  ]
}
