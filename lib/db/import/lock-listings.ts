import { diffListing } from '#lib/catalogue/diff-listing.ts'
import type { KnownListing } from '#lib/catalogue/plan-import.ts'
import { readStoredListings } from '#lib/db/import/stored.ts'
import type { ImportContext } from '#lib/db/import/write-shared.ts'

/** A batch as it stands now that nobody else can write it: `steady` as planned, `edited` compared anew with an edit made since. */
export type LockedListings = { steady: KnownListing[]; edited: KnownListing[] }

/**
 * Locks the facilities of a batch until the transaction ends, and compares those again that somebody has edited since
 * the plan was made, so that an import never undoes an edit. A facility that is not there any more is left out.
 */
export async function lockListings({ client, edition }: ImportContext, batch: KnownListing[]): Promise<LockedListings> {
  const { rows } = await client.query<{ id: number; version: string }>(
    'select id, catalogue_version::text as version from facility where id = any($1) order by id for update',
    [batch.map(({ stored }) => stored.facilityId)],
  )
  const versions = new Map(rows.map(({ id, version }) => [id, version]))
  const present = batch.filter(({ stored }) => versions.has(stored.facilityId))
  const isSteady = ({ stored }: KnownListing) => versions.get(stored.facilityId) === stored.version
  const stale = present.filter((known) => !isSteady(known))
  const fresh = await readStoredListings(
    client,
    stale.map(({ stored }) => stored.facilityId),
  )
  const edited = stale.flatMap((known) => {
    const stored = fresh.get(known.stored.facilityId)
    return stored ? [{ ...known, stored, diff: diffListing(stored, known.facts, edition) }] : []
  })
  return { steady: present.filter(isSteady), edited }
}
