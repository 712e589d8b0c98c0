import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { compareHref } from './present-compare.ts'
import type { Shortlist } from './shortlist.ts'

/** The visitor's list on a page, and where its forms go. `ids` is empty without a list. */
export type ShortlistView = {
  ids: Shortlist
  count: string
  compareHref: string
  /** Where programs that are ticked are compared. */
  compareAction: string
  /** Where it is changed. */
  action: string
  /** The page they lead back to. */
  back: string
}

/** A visitor's list as a page shows it; `path` is that page's path with its query, without a language prefix. */
export function presentShortlist(ids: Shortlist, path: string, locale: Locale): ShortlistView {
  return {
    ids,
    count: messagesOf(locale).compare.listCount(ids.length),
    compareHref: compareHref({ ids: [...ids] }, locale),
    compareAction: localPath(locale, '/compare'),
    action: localPath(locale, '/compare/list'),
    back: localPath(locale, path),
  }
}
