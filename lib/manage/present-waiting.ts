import { fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import { formatDay, formatList } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

/** A change that waits, in a sentence; a moderator's question; whether the reader asked for it and may take it back. */
export type WaitingView = { id: number; text: string; question: string | null; isOwn: boolean }

/** A request as far as its list says it. */
type Request = { id: number; changes: object; reason: string | null; status: string; createdAt: Date }

/** What waits of a listing, one's own first. */
export function presentWaiting(own: Request | null, others: readonly Request[], locale: Locale): WaitingView[] {
  const t = messagesOf(locale).manage
  const view = (request: Request, isOwn: boolean): WaitingView => ({
    id: request.id,
    text: (isOwn ? t.waitingSince : t.waitingOther)(
      formatDay(locale, isoDay(request.createdAt)),
      fieldList(Object.keys(request.changes), locale),
    ),
    question: isOwn && request.status === 'changes_asked' && request.reason ? t.changesAsked(request.reason) : null,
    isOwn,
  })
  return [...(own ? [view(own, true)] : []), ...others.map((request) => view(request, false))]
}

/** Fields of a facility by name: "name and phone numbers". */
export function fieldList(fields: readonly string[], locale: Locale): string {
  return formatList(
    locale,
    fields.map((field) => fieldLabel('facility', field, locale).toLocaleLowerCase(locale)),
  )
}
