import { isTerm, type TermKind, termsOf } from '#lib/care/terms.ts'
import { type Cell, statedList } from '#lib/compare/cell.ts'
import type { Compared, Telling } from '#lib/compare/row.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import { ownList } from './belonging.ts'

/** Slugs of a kind in words: its terms in display order, then what has no words; unknown where there are none. */
export function termsCell(kind: TermKind, slugs: readonly string[], { locale }: Telling): Cell {
  const known = termsOf(kind).flatMap(({ slug }) => (slugs.includes(slug) ? [slug as string] : []))
  const others = slugs.filter((slug) => !isTerm(kind, slug))
  return statedList([...known, ...others].map((slug) => termLabel(locale, kind, slug)))
}

/** Which of some services of a kind a program has. A service that is not named is not stated, never a no. */
export const serviceCell =
  (kind: TermKind, wanted: readonly string[]) =>
  (compared: Compared, telling: Telling): Cell =>
    termsCell(
      kind,
      ownList(compared, 'services').filter((slug) => wanted.includes(slug)),
      telling,
    )
