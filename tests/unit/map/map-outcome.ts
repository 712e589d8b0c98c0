import type { CardRow } from '#lib/search/card-row.ts'
import type { ResultItem, SearchOutcome } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import { emptyQuery, type Within } from '#lib/search/query.ts'

type Located = CardRow['location']

/** A page of results at some positions; null for one whose position is withheld. */
export function pageAt(locations: readonly Located[], place: FoundPlace | null, within: Within = 25) {
  const items = locations.map((location, i) => ({
    facility: { id: 100 + i, name: `Example ${i + 1}`, city: 'Dayton', state: 'OH', location } as CardRow,
    distanceMiles: null,
    programs: [],
    week: null,
  })) satisfies ResultItem[]
  const outcome: SearchOutcome = {
    kind: 'results',
    query: { ...emptyQuery, near: place?.label ?? null, within },
    place,
    sort: 'distance',
    totals: { facilities: items.length, programs: 0, stated: 0, usual: 0, week: null },
    facets: {} as Extract<SearchOutcome, { kind: 'results' }>['facets'],
    items,
    page: 1,
    pages: 1,
    help: { ways: [], nearest: null },
  }
  return { items, outcome }
}

export const street = (lat: number, lng: number): Located => ({ lat, lng, precision: 'street' })
export const zip = (lat: number, lng: number): Located => ({ lat, lng, precision: 'zip' })

export const dayton: FoundPlace = { kind: 'city', label: 'Dayton, OH', state: 'OH', lat: 39.7589, lng: -84.1916 }
export const stateOf = (state: string): FoundPlace => ({ kind: 'state', label: state, state, also: [] })
