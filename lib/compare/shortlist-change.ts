import type { Locale } from '#lib/i18n/locale.ts'
import { compareHref } from './present-compare.ts'
import { parseProgramIds } from './program-ids.ts'
import { addToShortlist, removeFromShortlist, type Shortlist } from './shortlist.ts'

/** What somebody does to their list, and the page they do it from. */
export type ShortlistChange = { kind: 'add' | 'remove' | 'clear'; ids: number[]; back: string }

const kinds = ['add', 'remove', 'clear'] as const
const longestBack = 2000

/**
 * Reads the form of the list: the button that was pressed is named after what it does, and its value is the page to go
 * back to; `p` are programs. Null where no button was pressed.
 */
export function parseShortlistForm(form: URLSearchParams): ShortlistChange | null {
  const kind = kinds.find((name) => form.has(name))
  return kind ? { kind, ids: parseProgramIds(form.getAll('p')), back: ownPath(form.get(kind) ?? '') } : null
}

/** A path of this site with its query and fragment; '/compare' for anything that leads elsewhere. */
function ownPath(text: string): string {
  const here = 'http://here.invalid'
  const usable = /^\/[^/\\]/.test(text) && text.length <= longestBack && URL.canParse(text, here)
  const url = new URL(usable ? text : '/compare', here)
  return url.origin === here ? url.pathname + url.search + url.hash : '/compare'
}

/** The list after a change, and where to go. Programs that do not fit on it are shown, so that none is lost. */
export function changeShortlist(
  list: Shortlist,
  { kind, ids, back }: ShortlistChange,
  locale: Locale,
): { list: Shortlist; location: string } {
  if (kind === 'clear') return { list: [], location: back }
  if (kind === 'remove') return { list: removeFromShortlist(list, ids), location: back }
  const { list: longer, left } = addToShortlist(list, ids)
  return { list: longer, location: left.length > 0 ? `${compareHref({ ids: left }, locale)}&full=1` : back }
}
