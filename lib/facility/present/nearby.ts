import type { FactValue } from '#lib/facility/present/section.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { NearestMatch } from '#lib/search/outcome.ts'

/** Another facility as a link: "Example House (PHP; Dayton, OH; 3.2 miles away)". */
export function nearbyValue({ slug, name, ...where }: NearestMatch, what: string, locale: Locale): FactValue {
  const distance = messagesOf(locale).card.miles(where.miles, where.approximate)
  return {
    text: name,
    href: localPath(locale, `/facilities/${slug}`),
    note: [what, `${where.city}, ${where.state}`, distance].join('; '),
  }
}
