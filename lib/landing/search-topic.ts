import { isLevelOfCare } from '#lib/care/levels.ts'
import type { LandingTopic } from '#lib/landing/address.ts'
import { parsePlaceText } from '#lib/search/place-text.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { activeValues, toSearchString } from '#lib/search/url.ts'

/** A level or all, in a state or in a town of it, which is named by its key. */
export type SearchTopic = Omit<LandingTopic, 'town'> & { townKey: string | null }

/**
 * The landing page's topic of a search that asks for a state or a town and at most one level, on its first page and in
 * the usual order and radius; null for every other search.
 */
export function topicOfSearch(query: SearchQuery): SearchTopic | null {
  if (query.near === null) return null
  const plain = { ...emptyQuery, near: query.near, filters: query.filters }
  if (toSearchString(plain) !== toSearchString(query)) return null
  const chosen = activeValues(query).filter(({ parameter }) => parameter !== 'near')
  if (chosen.length > 1 || chosen.some(({ parameter }) => parameter !== 'level')) return null
  const level = chosen[0]?.value ?? null
  if (level !== null && !isLevelOfCare(level)) return null
  const place = parsePlaceText(query.near)
  if (place.kind === 'state') return { level, state: place.state, townKey: null }
  return place.kind === 'city' ? { level, state: place.state, townKey: place.key } : null
}
