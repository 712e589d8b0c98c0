import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { findCards } from '#lib/db/cards.ts'
import { findPlace } from '#lib/db/places.ts'
import {
  fewestFacilities,
  type LandingTopic,
  landingPath,
  levelOfSlug,
  nearOf,
  stateOfSlug,
  townKeyOfSlug,
} from '#lib/landing/address.ts'
import type { Landing, LandingOutcome } from '#lib/landing/landing.ts'
import { type SearchTopic, topicOfSearch } from '#lib/landing/search-topic.ts'
import { countBits } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { searchIndex } from '#lib/search/index/search-index.ts'
import {
  facilitiesOffering,
  findTown,
  middleOfTown,
  type Town,
  townsNear,
  townsOfState,
} from '#lib/search/index/town-counts.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { withValue } from '#lib/search/url.ts'
import { catalogueIndex } from '#lib/services/catalogue-index.ts'
import { toItem } from '#lib/services/search.ts'

/** The parts of a landing page's address; `level` is 'treatment' for all levels, `town` null for the whole state. */
export type LandingSlugs = { level: string; state: string; town: string | null }

/** Miles around a town in which other towns are its neighbours. */
const nearbyMiles = 50

/**
 * What a landing address leads to: counts and order from this process's index, then one statement for the cards. Another
 * one, for the gazetteer, only where a town has too few facilities. Throws when the database cannot be read.
 */
export async function findLanding(slugs: LandingSlugs): Promise<LandingOutcome> {
  const state = stateOfSlug(slugs.state)
  const level = slugs.level.toLowerCase() === 'treatment' ? null : levelOfSlug(slugs.level)
  const townKey = slugs.town === null ? null : townKeyOfSlug(slugs.town)
  if (level === null && slugs.level.toLowerCase() !== 'treatment') return { kind: 'nothing' }
  if (state === null) return { kind: 'unknown' }
  if (slugs.town !== null && townKey === null) return { kind: 'unknown' }
  const index = await catalogueIndex()
  const found = findTopic(index, { level, state, townKey })
  if (found === null) return searchAround({ level, state, townKey })
  const path = landingPath(found)
  const asked = `/${[slugs.level, slugs.state, ...(slugs.town === null ? [] : [slugs.town])].join('/')}`
  if (asked !== path) return { kind: 'moved', path }
  return { kind: 'page', landing: await readLanding(index, found, townKey) }
}

/** How many facilities each state has, by postal code. From this process's index: no database is read once it is loaded. */
export async function countFacilitiesByState(): Promise<{ state: string; facilities: number }[]> {
  const { states } = await catalogueIndex()
  return [...states]
    .map(([state, bits]) => ({ state, facilities: bits.reduce((sum, word) => sum + countBits(word), 0) }))
    .filter(({ facilities }) => facilities > 0)
}

/** The landing page that answers a search as well, or null. Reads no database. */
export async function findLandingOfSearch(query: SearchQuery): Promise<string | null> {
  const asked = topicOfSearch(query)
  const topic = asked && findTopic(await catalogueIndex(), asked)
  return topic && landingPath(topic)
}

/** The pages above a facility: its state's, and its town's if that has one. */
export async function findTopicsAbove(state: string, city: string): Promise<LandingTopic[]> {
  if (!(state in STATE_NAMES)) return []
  const index = await catalogueIndex()
  const code = state as StateCode
  const townKey = townKeyOfSlug(city)
  return [null, ...(townKey ? [townKey] : [])].flatMap(
    (key) => findTopic(index, { level: null, state: code, townKey: key }) ?? [],
  )
}

/** A topic that has a page: a state with any facility, a town with enough of them. */
function findTopic(index: CatalogueIndex, { level, state, townKey }: SearchTopic): LandingTopic | null {
  const counted = facilitiesOffering(index, level)
  if (townKey === null) {
    const inState = index.states.get(state)
    const any = inState?.some((bits, word) => (bits & (counted[word] as number)) !== 0) ?? false
    return any ? { level, state, town: null } : null
  }
  const town = findTown(index, state, townKey, counted)
  return town && town.facilities >= fewestFacilities ? { level, state, town: town.name } : null
}

async function readLanding(index: CatalogueIndex, topic: LandingTopic, townKey: string | null): Promise<Landing> {
  const { level, state } = topic
  const query = level === null ? emptyQuery : withValue(emptyQuery, 'level', level)
  const request = { query, point: null, state, town: townKey, telehealthState: null, nameIds: null }
  const { totals, facets, hits } = searchIndex(index, request)
  const counted = facilitiesOffering(index, level)
  const towns = townsOfState(index, state, counted)
  const own = townKey === null ? null : findTown(index, state, townKey, counted)
  const middle = own && middleOfTown(index, own)
  const near = middle ? townsNear(index, middle, nearbyMiles, counted).filter(isOther(own)) : []
  const cards = await findCards(hits.map(({ id }) => id))
  const items = hits.flatMap((hit) => toItem(hit, cards.get(hit.id), null))
  return { topic, totals, facets, items, towns: towns.filter(isOther(own)), near }
}

const isOther = (own: Town | null) => (town: Town) => own === null || town.key !== own.key || town.state !== own.state

/** A town with few facilities, or none but known to the gazetteer, is searched around; a state is searched whole. */
async function searchAround({ level, state, townKey }: SearchTopic): Promise<LandingOutcome> {
  if (townKey === null) return { kind: 'search', near: state, level }
  const index = await catalogueIndex()
  const town = findTown(index, state, townKey, index.live)
  const place = await findPlace(`${town?.name ?? townKey}, ${state}`)
  if (place.kind === 'city') return { kind: 'search', near: place.label, level }
  if (town === null) return { kind: 'unknown' }
  const [column] = index.towns.columns(state, townKey) ?? []
  const [card] = column === undefined ? [] : (await findCards([index.ids[column] as number])).values()
  return { kind: 'search', near: card?.zip ?? nearOf({ state, town: town.name }), level }
}
