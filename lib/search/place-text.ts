import { foldWords, placeKey } from '#lib/catalogue/fold-text.ts'
import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'

/** What a typed place says. `key` is what cities are looked up by, see `placeKey`. */
export type PlaceText =
  | { kind: 'zip'; zip: string }
  | { kind: 'state'; state: StateCode }
  | { kind: 'city'; name: string; key: string; state: StateCode }
  | { kind: 'name'; name: string; key: string }
  | { kind: 'nothing' }

/** Other ways to write a state, without spaces. */
const otherNames: Record<string, StateCode> = { virginislands: 'VI', usvi: 'VI', washingtondc: 'DC', cnmi: 'MP' }

const stateOfKey = new Map<string, StateCode>([
  ...(Object.entries(STATE_NAMES) as [StateCode, string][]).flatMap(([code, name]): [string, StateCode][] => [
    [code.toLowerCase(), code],
    [foldWords(name).join(''), code],
  ]),
  ...(Object.entries(otherNames) as [string, StateCode][]),
])

const longestStateName = Math.max(...Object.values(STATE_NAMES).map((name) => foldWords(name).length))

/**
 * Reads a place as people type it: "45402", "45402-1234", "Dayton, OH 45402", "dayton oh", "Dayton, Ohio", "ohio",
 * "St. Louis MO", "Coeur d’Alene, ID", "San Juan PR". A ZIP code says the most, then a state at the end; a name that is
 * a state's is the state. "Washington DC" and "Washington, DC" are the city. A ZIP code's lost zeros are put back.
 */
export function parsePlaceText(text: string): PlaceText {
  const zip = /(?:^|\s)(\d{5})(?:[-\s]?\d{4})?$/.exec(text.trim()) ?? /^(\d{3,4})$/.exec(text.trim())
  if (zip?.[1]) return { kind: 'zip', zip: zip[1].padStart(5, '0') }
  const words = foldWords(withoutCountry(text))
  const whole = stateOfKey.get(words.join(''))
  if (whole === 'DC' && words[0] === 'washington') return city('Washington', 'DC')
  if (whole) return { kind: 'state', state: whole }
  return splitState(text, words) ?? named(text)
}

/** A city before a state: at a comma, else the longest state name at the end. */
function splitState(text: string, words: readonly string[]): PlaceText | null {
  const [before, after, ...more] = withoutCountry(text).split(',')
  const afterComma = after === undefined || more.length > 0 ? undefined : stateOfKey.get(foldWords(after).join(''))
  if (before && afterComma && placeKey(before)) return city(before.trim(), afterComma)
  for (let count = Math.min(longestStateName, words.length - 1); count > 0; count--) {
    const state = stateOfKey.get(words.slice(-count).join(''))
    const name = words.slice(0, -count).join(' ')
    if (state && placeKey(name)) return city(name, state)
  }
  return null
}

function city(name: string, state: StateCode): PlaceText {
  return { kind: 'city', name, key: placeKey(name), state }
}

function named(text: string): PlaceText {
  const name = text.trim()
  const key = placeKey(name)
  return key === '' ? { kind: 'nothing' } : { kind: 'name', name, key }
}

function withoutCountry(text: string): string {
  return text.trim().replace(/[,\s]+(?:usa|u\.s\.a\.|united states|ee\.? ?uu\.?)$/i, '')
}
