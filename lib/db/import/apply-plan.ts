import type pg from 'pg'
import type { GoneListing, ImportPlan, KnownListing, MergedRow, NewListing } from '#lib/catalogue/plan-import.ts'
import { lockListings } from '#lib/db/import/lock-listings.ts'
import { saveRecords, writeChanged, writeConfirmed, writeGone } from '#lib/db/import/write-known.ts'
import { writeNew } from '#lib/db/import/write-new.ts'
import type { ImportContext } from '#lib/db/import/write-shared.ts'
import { inTransaction } from '#lib/db/transaction.ts'

/** Small enough that readers of the change feed wait little, large enough that each statement carries its weight. */
const BATCH = 500

/**
 * Writes a plan: batches of 500 facilities, each in one transaction with its audit events and its place in the change
 * feed. Cut short, what is committed stays, and the next import of the same file plans and writes the rest.
 */
export async function applyPlan(
  client: pg.ClientBase,
  plan: ImportPlan,
  runId: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const context: ImportContext = { client, runId, edition: plan.edition }
  const total = plan.added.length + plan.changed.length + plan.confirmed.length + plan.merged.length + plan.gone.length
  let done = 0
  async function inBatches<Item>(items: Item[], write: (context: ImportContext, batch: Item[]) => Promise<void>) {
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH)
      await inTransaction(client, () => write(context, batch))
      done += batch.length
      onProgress(done, total)
    }
  }
  onProgress(0, total)
  await inBatches<NewListing>(plan.added, writeNew)
  await inBatches<KnownListing>(plan.changed, async (context, batch) => {
    const { steady, edited } = await lockListings(context, batch)
    await writeChanged(context, [...steady, ...edited])
  })
  await inBatches<KnownListing>(plan.confirmed, async (context, batch) => {
    const { steady, edited } = await lockListings(context, batch)
    await writeConfirmed(context, steady)
    await writeChanged(context, edited)
  })
  await inBatches<MergedRow>(plan.merged, saveRecords)
  await inBatches<GoneListing>(plan.gone, writeGone)
}
