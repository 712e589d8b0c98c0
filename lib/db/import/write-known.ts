import type { Dispute } from '#lib/catalogue/diff-listing.ts'
import { canonical, IMPORTED_FIELDS, type ListingFacts } from '#lib/catalogue/listing-facts.ts'
import type { GoneListing, KnownListing, RecordWrite } from '#lib/catalogue/plan-import.ts'
import { CHILD_TABLES, facilityRow, type ListingWrite } from '#lib/db/import/listing-rows.ts'
import { renewPrograms, writePrograms } from '#lib/db/import/write-programs.ts'
import {
  ensureOrganizations,
  type ImportContext,
  recordColumns,
  saveEvents,
  saveNameWords,
  touchFacilities,
} from '#lib/db/import/write-shared.ts'
import { insertRows, updateRows } from '#lib/db/insert-rows.ts'

/** Brings known facilities to what the plan found: changed facts, programs, disputes; each with its audit event. */
export async function writeChanged(context: ImportContext, batch: KnownListing[]): Promise<void> {
  if (batch.length === 0) return
  const { client } = context
  const merged = batch.map(mergeFacts)
  const organizations = await ensureOrganizations(context, merged)
  const programIds = await writePrograms(context, batch)
  const listings = batch.map((known, index): ListingWrite => {
    const facts = merged[index] as ListingWrite['facts']
    return {
      facilityId: known.stored.facilityId,
      organizationId: organizations.get(facts.organization?.nameKey ?? '') ?? null,
      facts,
      provenance: known.diff.provenance,
      programIds: programIds.get(known.stored.facilityId) ?? new Map(),
    }
  })
  await updateRows(client, 'facility', listings.map(facilityRow))
  for (const { field, table, own, rows } of CHILD_TABLES) {
    const touched = listings.filter((_, index) => changesField(batch[index] as KnownListing, field))
    if (touched.length === 0) continue
    await client.query(`delete from ${table} where facility_id = any($1) and ${own}`, [
      touched.map(({ facilityId }) => facilityId),
    ])
    await insertRows(client, table, touched.flatMap(rows))
  }
  await writeDisputes(
    context,
    batch.filter(({ diff }) => !diff.disputesKnown),
  )
  await saveNameWords(context, merged)
  await saveRecords(context, batch)
  await saveEvents(
    context,
    batch.map((known) => describeChange(context, known)),
  )
  await touchFacilities(
    context,
    listings.map(({ facilityId }) => facilityId),
  )
}

/** A newer edition says the same: only the dates of its facts and its source record move on. */
export async function writeConfirmed(context: ImportContext, batch: KnownListing[]): Promise<void> {
  if (batch.length === 0) return
  const { client, edition } = context
  await updateRows(
    client,
    'facility',
    batch.map(({ stored, diff }) => ({ id: stored.facilityId, provenance: diff.provenance })),
  )
  await renewPrograms(context, batch)
  await saveRecords(context, batch)
  await saveEvents(
    context,
    batch.map(({ stored, lastEdition }) => ({
      action: 'import_confirmed',
      facilityId: stored.facilityId,
      before: { edition: lastEdition },
      after: { edition: edition.edition },
    })),
  )
  await touchFacilities(
    context,
    batch.map(({ stored }) => stored.facilityId),
  )
}

/** Facilities that the edition does not list any more stay, and say so. */
export async function writeGone(context: ImportContext, batch: GoneListing[]): Promise<void> {
  const { client, edition } = context
  await client.query('update source_record set gone_since = $2 where id = any($1)', [
    batch.map(({ recordId }) => recordId),
    edition.edition,
  ])
  await saveEvents(
    context,
    batch.map(({ facilityId, lastEdition }) => ({
      action: 'import_gone',
      facilityId,
      before: { edition: lastEdition },
      after: { goneSince: edition.edition },
    })),
  )
  await touchFacilities(
    context,
    batch.map(({ facilityId }) => facilityId),
  )
}

/** The stored facts with the changed ones in their place. */
function mergeFacts({ stored, diff }: KnownListing): Omit<ListingFacts, 'programs'> {
  const changes = new Map<string, unknown>(diff.changes.map(({ field, after }) => [field, after]))
  const merged = IMPORTED_FIELDS.map((field) => [field, changes.has(field) ? changes.get(field) : stored.facts[field]])
  return Object.fromEntries(merged)
}

function changesField({ diff }: KnownListing, field: keyof ListingFacts): boolean {
  return diff.changes.some((change) => change.field === field)
}

/** A dispute that was there before keeps its place in the moderators' queue, or that it is settled. */
async function writeDisputes({ client, edition }: ImportContext, batch: KnownListing[]): Promise<void> {
  const { rows } = await client.query<StoredDispute>(
    `delete from disagreement where facility_id = any($1) and source = 'samhsa'
     returning facility_id, program_id as "programId", field, value, created_at, decided_at`,
    [batch.map(({ stored }) => stored.facilityId)],
  )
  const known = new Map(rows.map((row) => [disputeKey(row.facility_id, row), row]))
  await insertRows(
    client,
    'disagreement',
    batch.flatMap(({ stored, diff }) =>
      diff.disputes.map((dispute) => {
        const before = known.get(disputeKey(stored.facilityId, dispute))
        return {
          facility_id: stored.facilityId,
          program_id: dispute.programId,
          field: dispute.field,
          source: 'samhsa',
          value: dispute.value,
          at: edition.at,
          created_at: before?.created_at ?? new Date(),
          decided_at: before?.decided_at ?? null,
        }
      }),
    ),
  )
}

type StoredDispute = Dispute & { facility_id: number; created_at: Date; decided_at: Date | null }

const disputeKey = (facilityId: number, { field, programId, value }: Dispute) =>
  `${facilityId} ${field} ${programId} ${canonical(field, value)}`

/** What an edition says of rows that are known, and that it lists them. */
export async function saveRecords(
  context: ImportContext,
  batch: readonly (RecordWrite & { recordId: number })[],
): Promise<void> {
  await updateRows(
    context.client,
    'source_record',
    batch.map((known) => ({ id: known.recordId, ...recordColumns(context, known) })),
  )
}

function describeChange({ edition }: ImportContext, { stored, diff, lastEdition, returned }: KnownListing) {
  const before = Object.fromEntries(diff.changes.map(({ field, before }) => [field, before]))
  const after = Object.fromEntries(diff.changes.map(({ field, after }) => [field, after]))
  return {
    action: returned ? 'import_returned' : 'import_changed',
    facilityId: stored.facilityId,
    before: { edition: lastEdition, ...before },
    after: { edition: edition.edition, ...after, ...(diff.disputes.length > 0 ? { disputes: diff.disputes } : {}) },
  }
}
