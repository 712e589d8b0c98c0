import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** What a shared list says of a facility. */
export type SharedFacility = { name: string; place: string; phone: { text: string } | null }

/** `url` is the absolute address of the whole list. */
export type SharedList = { title: string; facilities: readonly SharedFacility[]; url: string }

/** Links that open the visitor's own programs with the list written into them. */
export type ShareLinks = { sms: string; email: string }

/** A text message is short, and long links are cut by some mail programs (2,000 characters). */
const inMessage = 5
const inMail = 10
const longestLink = 1900

/** An `sms:` and a `mailto:` link with the first facilities of a list as plain text. Nothing is sent to anyone by them. */
export function shareLinks(list: SharedList, locale: Locale): ShareLinks {
  const subject = encodeURIComponent(list.title)
  return {
    sms: fitting(inMessage, (count) => `sms:?&body=${encodeURIComponent(listText(list, count, '\n', locale))}`),
    email: fitting(
      inMail,
      // Lines of a mail end with both characters (RFC 6068, section 5).
      (count) => `mailto:?subject=${subject}&body=${encodeURIComponent(listText(list, count, '\r\n', locale))}`,
    ),
  }
}

/** The longest link with at most `most` facilities that is not too long. */
function fitting(most: number, write: (count: number) => string): string {
  let count = most
  while (count > 1 && write(count).length > longestLink) count--
  return write(count)
}

/** "1. Example House, Dayton, OH: (937) 555-0142", one line each, and where the rest is. */
export function listText(
  { title, facilities, url }: SharedList,
  count: number,
  newline: string,
  locale: Locale,
): string {
  const t = messagesOf(locale).share
  const lines = facilities
    .slice(0, count)
    .map(({ name, place, phone }, at) => `${at + 1}. ${name}, ${place}: ${phone?.text ?? t.noPhone}`)
  return [title, ...lines, `${t.all} ${url}`].join(newline)
}
