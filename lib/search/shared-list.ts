import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Shared } from '#lib/share.ts'

/** A facility of a list, as far as it is kept. */
type Kept = { name: string; place: string; phone: { text: string } | null }

/** Nobody calls more; twenty would weigh a kilobyte on the page. */
const most = 10

/** The first ten facilities of a list, to keep: "1. Example House, Dayton, OH: 937-555-0142". `url` is absolute. */
export function sharedList(title: string, facilities: readonly Kept[], url: string, locale: Locale): Shared {
  const t = messagesOf(locale).share
  return {
    title,
    lines: facilities
      .slice(0, most)
      .map(({ name, place, phone }, at) => `${at + 1}. ${name}, ${place}: ${phone?.text ?? t.noPhone}`),
    last: `${t.wholeList} ${url}`,
  }
}
