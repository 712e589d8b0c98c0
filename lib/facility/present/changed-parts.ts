import type { ListingView } from './listing.ts'

/** The parts of a listing's page that read differently in two versions of it, by the id that each has on the page. */
export function changedParts(before: ListingView, after: ListingView): ReadonlySet<string> {
  const standing = partsOf(before)
  const changed = [...partsOf(after)].filter(([id, words]) => standing.get(id) !== words)
  return new Set(changed.map(([id]) => id))
}

/** What each part of the page says, by its id. */
function partsOf({
  name,
  subtitle,
  notices,
  contact,
  programs,
  detox,
  sections,
  about,
}: ListingView): Map<string, string> {
  const parts: [string, unknown][] = [
    ['main', [name, subtitle, notices]],
    ['contact', contact],
    // What all programs leave open stands below them, and moves to one of them when another states it.
    ...programs.map(({ gaps: _, ...program }): [string, unknown] => [program.anchor, program]),
    ...[detox, ...sections, about].map((section): [string, unknown] => [section.id, section]),
  ]
  return new Map(parts.map(([id, words]) => [id, JSON.stringify(words)]))
}
