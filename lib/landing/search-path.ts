import type { LevelOfCare } from '#lib/care/levels.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString, withValue } from '#lib/search/url.ts'

/** The path, without a language, of a search near a place for one level of care or all. */
export function searchPath({ near, level }: { near: string; level: LevelOfCare | null }): string {
  const around = { ...emptyQuery, near }
  return `/search${toSearchString(level === null ? around : withValue(around, 'level', level))}`
}
