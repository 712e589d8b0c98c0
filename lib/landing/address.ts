import { isLevelOfCare, type LevelOfCare } from '#lib/care/levels.ts'
import { foldWords, placeKey } from '#lib/catalogue/fold-text.ts'
import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { parsePlaceText } from '#lib/search/place-text.ts'

/** What a landing page is about: a state or a town of it, and one level of care or all of them. */
export type LandingTopic = { level: LevelOfCare | null; state: StateCode; town: string | null }

/** Towns with fewer facilities than this have no page of their own: a search around them shows more. */
export const fewestFacilities = 3

const hyphened = (words: readonly string[]) => words.join('-')

/** 'PR' → 'puerto-rico', 'VI' → 'us-virgin-islands'. */
export const stateSlug = (state: StateCode): string => hyphened(foldWords(STATE_NAMES[state].replaceAll('.', '')))

/** 'St. Louis' → 'st-louis'. */
export const townSlug = (name: string): string => hyphened(foldWords(name))

/** 'recovery_housing' → 'recovery-housing'. */
export const levelSlug = (level: LevelOfCare): string => level.replaceAll('_', '-')

/** The level of a slug, in any case; null for what is no level. */
export function levelOfSlug(slug: string): LevelOfCare | null {
  const level = slug.toLowerCase().replaceAll('-', '_')
  return isLevelOfCare(level) ? level : null
}

/** The state of a slug; its postal code and its name in any writing are understood too. */
export function stateOfSlug(slug: string): StateCode | null {
  const text = parsePlaceText(slug.replaceAll('-', ' '))
  if (text.kind === 'state') return text.state
  return (Object.keys(STATE_NAMES) as StateCode[]).find((code) => stateSlug(code) === slug.toLowerCase()) ?? null
}

/** The key that the town of a slug has within its state, see `placeKey`; null for a slug without a letter. */
export const townKeyOfSlug = (slug: string): string | null => placeKey(slug.replaceAll('-', ' ')) || null

/** The path of a landing page without a language: '/iop/california/san-diego'. `town` is the town's name. */
export function landingPath({ level, state, town }: LandingTopic): string {
  const parts = [level === null ? 'treatment' : levelSlug(level), stateSlug(state)]
  return `/${[...parts, ...(town === null ? [] : [townSlug(town)])].join('/')}`
}

/** A topic's place as it is written: "Ohio", "San Diego, California". */
export const placeLabel = ({ state, town }: Pick<LandingTopic, 'state' | 'town'>): string =>
  town === null ? STATE_NAMES[state] : `${town}, ${STATE_NAMES[state]}`

/** What a search of a topic is near: "OH", "San Diego, CA". */
export const nearOf = ({ state, town }: Pick<LandingTopic, 'state' | 'town'>): string =>
  town === null ? state : `${town}, ${state}`
