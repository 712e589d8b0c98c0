import type { Listing } from '#lib/facility/listing.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

export type NoticeView = { text: string; alert: boolean }

/** What someone has to know before they read on: fictional, closed, no longer in the directory, disputed. */
export function presentNotices(listing: Listing, locale: Locale): NoticeView[] {
  const t = messagesOf(locale)
  const gone = goneSince(listing)
  return [
    listing.isExample && { text: t.facility.exampleNotice, alert: false },
    listing.status === 'closed' && { text: t.facility.closedNotice, alert: true },
    listing.status === 'temporarily_closed' && { text: t.facility.temporarilyClosedNotice, alert: true },
    gone !== null && { text: t.card.notInEdition(gone), alert: true },
    listing.phoneDisputedOn !== null && {
      text: t.report.disputed(formatDay(locale, listing.phoneDisputedOn)),
      alert: true,
    },
    listing.disputedFields.length > 0 && { text: t.facility.disputed, alert: false },
  ].filter((notice) => notice !== false)
}

/** The edition a facility went missing from; null while any of its rows is still listed. */
function goneSince({ sourceRecords }: Listing): string | null {
  const editions = sourceRecords.flatMap(({ goneSince: edition }) => edition ?? [])
  return editions.length > 0 && editions.length === sourceRecords.length ? (editions.sort().at(-1) ?? null) : null
}
