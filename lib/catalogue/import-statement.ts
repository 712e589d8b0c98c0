import type { FactProvenance } from '#lib/provenance/provenance.ts'
import type { ImportedField } from './listing-facts.ts'

/** The shipped websites come from locator exports of 2020 to 2025; the oldest is what we can vouch for. */
const WEBSITES_AS_OF = '2020-12-31'

/** An edition of the federal directory: `2023`, or a day for exports that have one; text order is time order. */
export type Edition = {
  edition: string
  /** ISO day its facts are dated. */
  at: string
}

/** Dates an edition: the day its makers saved the file when that is in the edition's own year, else the year's first day. */
export function dateEdition(edition: string, savedOn: string | null): Edition {
  if (edition.length > 4) return { edition, at: edition }
  return { edition, at: savedOn?.startsWith(edition) ? savedOn : `${edition}-01-01` }
}

/** The provenance of one imported fact. */
export function provenanceOf({ edition, at }: Edition, field: ImportedField | 'level'): FactProvenance {
  return { source: 'samhsa', at: field === 'website' ? WEBSITES_AS_OF : at, by: edition }
}

/** `2024` or an ISO day → itself; null for anything else. */
export function parseEdition(text: string): string | null {
  return /^20\d\d(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/.test(text) ? text : null
}
