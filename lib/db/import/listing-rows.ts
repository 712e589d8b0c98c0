import { searchWords } from '#lib/catalogue/fold-text.ts'
import { type Edition, provenanceOf } from '#lib/catalogue/import-statement.ts'
import { IMPORTED_FIELDS, isStated, type ListingFacts } from '#lib/catalogue/listing-facts.ts'
import { facilityColumns, facilityTables, listRows } from '#lib/db/changes/facility-columns.ts'
import type { Rows } from '#lib/db/insert-rows.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'

/** The facts of one facility, ready to be written: its id, its programs by setting code, and all facts as they shall stand. */
export type ListingWrite = {
  facilityId: number
  organizationId: number | null
  facts: Omit<ListingFacts, 'programs'>
  provenance: Provenance
  programIds: ReadonlyMap<string, number>
}

/** Columns of `facility`. */
export function facilityRow({ facilityId, organizationId, facts, provenance }: ListingWrite): Rows[number] {
  const { name, organization } = facts
  return Object.assign(
    { id: facilityId, organization_id: organizationId, provenance },
    ...IMPORTED_FIELDS.map((field) => facilityColumns[field]?.(facts[field] as never)),
    { search_words: searchWords(name.name, name.name2, organization?.name) },
  )
}

/** The tables of facility-wide facts that an import states: their field, which rows are the facility's, and the rows of a listing. */
export const CHILD_TABLES = IMPORTED_FIELDS.flatMap((field) => {
  const stored = facilityTables[field]
  if (!stored) return []
  const rows = ({ facilityId, facts, programIds }: ListingWrite): Rows =>
    listRows(facilityId, stored, field === 'detox' ? detoxOf(facts, programIds) : (facts[field] as object[]))
  return [{ field, ...stored, rows }]
})

/** An import names the setting's code where we name the program. */
function detoxOf({ detox }: ListingWrite['facts'], programIds: ReadonlyMap<string, number>): object[] {
  return detox.map(({ settingCode, ...fact }) => ({
    programId: programIds.get(settingCode ?? '') ?? null,
    where: 'on_site',
    ...fact,
  }))
}

/** The provenance of a new facility: every stated fact is the edition's. */
export function newProvenance(facts: ListingFacts, edition: Edition): Provenance {
  return Object.fromEntries(
    IMPORTED_FIELDS.filter((field) => isStated(facts, field)).map((field) => [field, provenanceOf(edition, field)]),
  )
}
