import type { KindCount, KindCounts } from '#lib/compare/kind-counts.ts'
import { type Kind, kinds } from '#lib/compare/kinds.ts'
import { findPlace } from '#lib/db/places.ts'
import { facetCount } from '#lib/landing/present-numbers.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { searchIndex } from '#lib/search/index/search-index.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { withValue } from '#lib/search/url.ts'
import { catalogueIndex } from '#lib/services/catalogue-index.ts'

/**
 * Each kind of care in numbers, in the whole country or around a place as a search finds it. From this process's index;
 * only a place is looked up in the database.
 */
export async function countKinds(near: string | null): Promise<KindCounts> {
  const [index, place] = await Promise.all([catalogueIndex(), near === null ? null : findPlace(near)])
  if (near !== null && place?.kind === 'unknown') return { kind: 'noPlace', near, options: place.suggestions }
  if (near !== null && place?.kind === 'ambiguous') return { kind: 'noPlace', near, options: place.options }
  const found = place as FoundPlace | null
  return { kind: 'counted', near, place: found, counts: kinds.map((kind) => countKind(index, kind, found)) }
}

function countKind(index: CatalogueIndex, kind: Kind, place: FoundPlace | null): KindCount {
  const { totals, facets } = searchIndex(index, {
    query: withValue(emptyQuery, 'level', kind),
    point: place && 'lat' in place ? place : null,
    state: place?.kind === 'state' ? place.state : null,
    telehealthState: null,
    nameIds: null,
  })
  return {
    kind,
    facilities: totals.facilities,
    detoxOnSite: facetCount(facets, 'detox', 'any'),
    medicaid: facetCount(facets, 'payment', 'medicaid'),
    stated: totals.stated,
    usual: totals.usual,
  }
}
