import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Shared } from '#lib/share.ts'
import type { ContactView } from './contact.ts'

/** Who to call and where it is, to keep. `url` is absolute. */
export function sharedListing(
  { name, contact }: { name: string; contact: Pick<ContactView, 'phones' | 'address'> },
  url: string,
  locale: Locale,
): Shared {
  const t = messagesOf(locale).share
  return {
    title: name,
    lines: [...contact.phones.map(({ purpose, text }) => `${purpose}: ${text}`), contact.address.join(', ')],
    last: `${t.wholePage} ${url}`,
  }
}
