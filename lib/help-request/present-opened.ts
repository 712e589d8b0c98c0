import { formatPhone, telHref } from '#lib/facility/phone.ts'
import { formatDay, formatList } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { HelpRequest } from './help-request.ts'

/** A request as staff have opened it; `words` is null where its key is gone. */
type Opened = { id: number; createdAt: Date; words: HelpRequest | null }

export type OpenedRequestView = {
  id: number
  askedOn: string
  /** Null where it cannot be opened. */
  rows: { label: string; value: string; href?: string }[] | null
}

/** A request for a call as the staff of its facility read it. */
export function presentOpenedRequest({ id, createdAt, words }: Opened, locale: Locale): OpenedRequestView {
  const { ask: t } = messagesOf(locale)
  const askedOn = formatDay(locale, isoDay(createdAt))
  if (!words) return { id, askedOn, rows: null }
  const { name, phone, email, times, note } = words
  const when =
    times.length > 0
      ? formatList(
          locale,
          times.map((time) => t.timesNames[time]),
        )
      : t.anyTime
  return {
    id,
    askedOn,
    rows: [
      ...(name ? [{ label: t.name, value: name }] : []),
      ...(phone
        ? [{ label: t.phone, value: formatPhone(phone), href: telHref({ number: phone, extension: null }) }]
        : []),
      ...(phone ? [{ label: t.staffMessage, value: t.staffMayMessage[words.mayLeaveMessage ? 'yes' : 'no'] }] : []),
      ...(email ? [{ label: t.email, value: email, href: `mailto:${email}` }] : []),
      { label: t.times, value: when },
      { label: t.for, value: t.forNames[words.for] },
      { label: t.staffLanguage, value: t.languages[words.language] },
      ...(note ? [{ label: t.note, value: note }] : []),
    ],
  }
}
