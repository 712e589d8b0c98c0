import { provenanceOf } from '#lib/catalogue/import-statement.ts'
import type { NewListing } from '#lib/catalogue/plan-import.ts'
import { CHILD_TABLES, facilityRow, type ListingWrite, newProvenance } from '#lib/db/import/listing-rows.ts'
import {
  ensureOrganizations,
  type ImportContext,
  recordColumns,
  saveEvents,
  saveNameWords,
  touchFacilities,
} from '#lib/db/import/write-shared.ts'
import { insertRows, takeIds } from '#lib/db/insert-rows.ts'

/** Adds facilities with their programs, facts, source records and audit events. */
export async function writeNew(context: ImportContext, batch: NewListing[]): Promise<void> {
  const { client, edition } = context
  const organizations = await ensureOrganizations(
    context,
    batch.map(({ facts }) => facts),
  )
  const facilityIds = await takeIds(client, 'facility', batch.length)
  const programs = batch.flatMap(({ facts }, index) =>
    facts.programs.map((program) => ({ ...program, facilityId: facilityIds[index] as number })),
  )
  const programIds = await takeIds(client, 'program', programs.length)

  const idsOfFacility = new Map<number, Map<string, number>>(facilityIds.map((id) => [id, new Map()]))
  for (const [index, { facilityId, settingCode }] of programs.entries()) {
    idsOfFacility.get(facilityId)?.set(settingCode, programIds[index] as number)
  }
  const listings: (ListingWrite & { slug: string })[] = batch.map(({ facts, slug }, index) => {
    const facilityId = facilityIds[index] as number
    return {
      slug,
      facilityId,
      organizationId: organizations.get(facts.organization?.nameKey ?? '') ?? null,
      facts,
      provenance: newProvenance(facts, edition),
      programIds: idsOfFacility.get(facilityId) ?? new Map(),
    }
  })

  await insertRows(
    client,
    'facility',
    listings.map((listing) => ({ slug: listing.slug, ...facilityRow(listing) })),
  )
  await insertRows(
    client,
    'program',
    programs.map(({ facilityId, settingCode, level }, index) => ({
      id: programIds[index],
      facility_id: facilityId,
      setting_code: settingCode,
      level,
      provenance: { level: provenanceOf(edition, 'level') },
    })),
  )
  for (const { table, rows } of CHILD_TABLES) await insertRows(client, table, listings.flatMap(rows))
  await insertRows(
    client,
    'source_record',
    batch.map((listing, index) => ({
      source: 'samhsa',
      facility_id: facilityIds[index],
      ...recordColumns(context, listing),
    })),
  )
  await saveNameWords(
    context,
    batch.map(({ facts }) => facts),
  )
  await saveEvents(
    context,
    batch.map(({ facts, row }, index) => ({
      action: 'import_added',
      facilityId: facilityIds[index] as number,
      before: null,
      after: { edition: edition.edition, row: row.sourceRow, ...facts },
    })),
  )
  await touchFacilities(context, facilityIds)
}
