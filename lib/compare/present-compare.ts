import type { LevelOfCare } from '#lib/care/levels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'
import { type CompareQuery, toCompareString } from './compare-query.ts'
import type { CompareOutcome } from './outcome.ts'
import { type ColumnView, presentColumns } from './present-columns.ts'
import { type ComparisonView, presentComparison } from './present-comparison.ts'
import { mostCompared } from './program-ids.ts'

/** Something that could not be compared or measured, with a way on where there is one. */
export type CompareNotice = { text: string; link: { label: string; href: string } | null }

/** The page of a comparison in plain values. */
export type CompareView = { title: string; notices: CompareNotice[]; near: string } & (
  | { kind: 'none' }
  | { kind: 'one'; column: ColumnView; search: { label: string; href: string } }
  | {
      kind: 'comparison'
      comparison: ComparisonView
      /** The levels of care that are compared. */
      levels: LevelOfCare[]
      /** Addresses without one of the programs, in the order of the columns. */
      without: string[]
      rows: { label: string; href: string }
      /** Everything that was asked for, where that is more than fits: `checked` are shown. */
      choice: { text: string; programs: { id: number; label: string; place: string; checked: boolean }[] } | null
    }
)

/** What the address of a comparison came to. `now` decides what is out of date. */
export function presentCompare(outcome: CompareOutcome, query: CompareQuery, locale: Locale, now: Date): CompareView {
  const t = messagesOf(locale)
  const { compared, waiting } = outcome
  const notices = presentNotices(outcome, query, locale)
  const near = query.near ?? ''
  const [first] = compared
  if (!first) return { kind: 'none', title: t.compare.noneTitle, notices, near }
  if (compared.length === 1) {
    const { city, state } = first.listing.address
    const place = `${city}, ${state}`
    const [column] = presentColumns(compared, locale) as [ColumnView]
    return { kind: 'one', title: t.compare.oneTitle, notices, near, column, search: searchNear(place, locale) }
  }
  const ids = compared.map(({ program }) => program.id)
  const measured = outcome.place !== null && 'lat' in outcome.place
  const comparison = presentComparison(compared, { near: measured, allRows: query.allRows }, locale, now)
  const href = (changed: Partial<CompareQuery>) => compareHref({ ...query, ids, ...changed }, locale)
  return {
    kind: 'comparison',
    title: t.compare.titleOf(comparison.columns.map(({ label }) => label).join('; ')),
    notices,
    near,
    comparison,
    levels: compared.map(({ program }) => program.level),
    without: ids.map((id) => href({ ids: ids.filter((other) => other !== id) })),
    rows: {
      label: query.allRows ? t.compare.showDiffering : t.compare.showAll,
      href: href({ allRows: !query.allRows }),
    },
    choice:
      waiting.length === 0
        ? null
        : {
            text: t.compare.waiting(waiting.length),
            programs: presentColumns([...compared, ...waiting], locale).map(({ id, label, place }, at) => ({
              id,
              label,
              place,
              checked: at < mostCompared,
            })),
          },
  }
}

/** The address of a comparison. */
export function compareHref(query: Partial<CompareQuery> & Pick<CompareQuery, 'ids'>, locale: Locale): string {
  return localPath(locale, '/compare') + toCompareString(query)
}

function presentNotices({ closed, unknown, place }: CompareOutcome, { near }: CompareQuery, locale: Locale) {
  const t = messagesOf(locale)
  const notices: CompareNotice[] = closed.map(({ listing }) => {
    const { name, address } = listing
    return { text: t.compare.closed(name), link: searchNear(`${address.city}, ${address.state}`, locale) }
  })
  if (unknown > 0) notices.push({ text: t.compare.unknown(unknown), link: null })
  if (place?.kind === 'unknown') notices.push({ text: t.compare.placeUnknown(near ?? ''), link: null })
  if (place?.kind === 'ambiguous') notices.push({ text: t.compare.placeAmbiguous(near ?? ''), link: null })
  if (place?.kind === 'state') notices.push({ text: t.compare.placeWide(place.label), link: null })
  return notices
}

function searchNear(place: string, locale: Locale): { label: string; href: string } {
  const t = messagesOf(locale)
  return {
    label: t.compare.searchNear(place),
    href: localPath(locale, '/search') + toSearchString({ ...emptyQuery, near: place }),
  }
}
