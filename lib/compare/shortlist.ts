import { mostListed, parseProgramIds } from './program-ids.ts'

/** The programs that somebody keeps, by id, in the order they were added. */
export type Shortlist = readonly number[]

/** The name of the cookie that holds it. */
export const shortlistCookie = 'shortlist'

/** Days after the last change that it is kept: openings, which it is used for, are out of date after as many. */
export const shortlistDays = 7

const longestText = mostListed * 11

/** Reads the cookie's value, "12.345.6789"; anything that is not ids is left out, and a text too long for a list is none. */
export function parseShortlist(text: string | undefined): Shortlist {
  return text === undefined || text.length > longestText ? [] : parseProgramIds(text.split('.'))
}

/** The list as the cookie holds it. */
export function formatShortlist(list: Shortlist): string {
  return list.join('.')
}

/** The list with more programs; `left` are those that no longer fit. */
export function addToShortlist(list: Shortlist, ids: readonly number[]): { list: Shortlist; left: number[] } {
  const all = [...new Set([...list, ...ids])]
  return { list: all.slice(0, mostListed), left: all.slice(mostListed) }
}

/** The list without some programs. */
export function removeFromShortlist(list: Shortlist, ids: readonly number[]): Shortlist {
  return list.filter((id) => !ids.includes(id))
}
