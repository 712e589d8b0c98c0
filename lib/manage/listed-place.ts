import type { LevelOfCare } from '#lib/care/levels.ts'
import { searchWords } from '#lib/catalogue/fold-text.ts'
import { isSlug } from '#lib/facility/slug.ts'
import type { Typed } from './input.ts'
import { rowKeys } from './inputs/rows.ts'

/** A listed facility with its programs, as far as a link to it is chosen. `words` are those of its names, folded. */
export type ListedPlace = {
  id: number
  slug: string
  name: string
  city: string
  state: string
  words: string[]
  programs: { id: number; name: string | null; level: LevelOfCare }[]
}

/** What a form asks the directory for: places by id, by the id of a program, by slug, and by the words of their names. */
export type PlacesAsked = { facilityIds: number[]; programIds: number[]; slugs: string[]; names: string[][] }

/** The most links of a program. */
export const mostLinks = 12

/** The places that the links of a form name. */
export function placesAsked(typed: Typed): PlacesAsked {
  const keys = rowKeys(typed, 'links').slice(0, mostLinks)
  const rows = keys.map((key) => ({
    to: readTarget(typed.get(`links.${key}.to`) ?? ''),
    text: readPlaceText(typed.get(`links.${key}.place`) ?? ''),
  }))
  return {
    facilityIds: rows.flatMap(({ to }) => (to?.kind === 'facility' ? [to.id] : [])),
    programIds: rows.flatMap(({ to, text }) => [
      ...(to?.kind === 'program' ? [to.id] : []),
      ...(text.programId === null ? [] : [text.programId]),
    ]),
    slugs: rows.flatMap(({ text }) => text.slug ?? []),
    names: rows.flatMap(({ text }) => (text.words.length > 0 ? [text.words] : [])),
  }
}

/** The value of an answer that stands for a program or a facility: "program-7". */
export type Target = { kind: 'program' | 'facility'; id: number }

/** Reads such a value; null for anything else. */
export function readTarget(value: string): Target | null {
  const [, kind, id] = /^(program|facility)-(\d{1,9})$/.exec(value) ?? []
  return kind === undefined ? null : { kind: kind as Target['kind'], id: Number(id) }
}

/** A place as it was typed: the address of a listing, perhaps of one of its programs, or the words of a name. */
export type PlaceText = { slug: string | null; programId: number | null; isAddress: boolean; words: string[] }

/** "https://…/facilities/SLUG#program-7", "SLUG" or "Example House". */
export function readPlaceText(typed: string): PlaceText {
  const text = typed.trim()
  const [, ofAddress, programId] = /\/facilities\/([a-z0-9-]+)(?:[/?][^#]*)?(?:#program-(\d{1,9}))?/.exec(text) ?? []
  const slug = ofAddress ?? (text.includes('-') && isSlug(text) ? text : null)
  return {
    slug,
    programId: programId === undefined ? null : Number(programId),
    isAddress: ofAddress !== undefined,
    words: slug === null ? searchWords(text) : [],
  }
}

/** Of the places that a form names, those that one text means. */
export function placesOf({ slug, words }: PlaceText, places: readonly ListedPlace[]): ListedPlace[] {
  if (slug !== null) return places.filter((place) => place.slug === slug)
  return words.length === 0 ? [] : places.filter((place) => words.every((word) => place.words.includes(word)))
}
