import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Shared } from '#lib/share.ts'
import type { ColumnView } from './present-columns.ts'

/** Programs that are compared, with their phone numbers, to keep. `url` is absolute. */
export function sharedComparison(
  columns: readonly Pick<ColumnView, 'label' | 'place' | 'phone'>[],
  url: string,
  locale: Locale,
): Shared {
  const t = messagesOf(locale)
  return {
    title: t.compare.title,
    lines: columns.map(({ label, place, phone }) => `${label}, ${place}: ${phone?.text ?? t.share.noPhone}`),
    last: `${t.compare.sideBySide} ${url}`,
  }
}
