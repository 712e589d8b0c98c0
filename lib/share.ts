/**
 * What is kept of a page: a title, lines of plain text in order of worth, and a last line, never left out, with the
 * page's absolute address.
 */
export type Shared = { title: string; lines: readonly string[]; last: string }

/** Links that open the visitor's own programs with the text written into them. */
export type ShareLinks = { sms: string; email: string }

/** A text message goes out in parts of 153 characters (3GPP TS 23.040); this is three of them. */
const longestMessage = 459

/** Some programs cut links that are longer than 2,000 characters. */
const longestLink = 1900

/** An `sms:` and a `mailto:` link with as many of the first lines as fit. Nothing is sent to anyone by them. */
export function shareLinks(shared: Shared): ShareLinks {
  const sms = (text: string) => `sms:?&body=${encodeURIComponent(text)}`
  const email = (text: string) => `mailto:?subject=${encodeURIComponent(shared.title)}&body=${encodeURIComponent(text)}`
  return {
    sms: sms(fitting(shared, '\n', (text) => text.length <= longestMessage && sms(text).length <= longestLink)),
    // Lines of a mail end with both characters (RFC 6068, section 5).
    email: email(fitting(shared, '\r\n', (text) => email(text).length <= longestLink)),
  }
}

/** The text with the most lines that fits; without any where not even one does. */
function fitting({ title, lines, last }: Shared, newline: string, fits: (text: string) => boolean): string {
  const text = (count: number) => [title, ...lines.slice(0, count), last].join(newline)
  let count = lines.length
  while (count > 0 && !fits(text(count))) count--
  return text(count)
}
