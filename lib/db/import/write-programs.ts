import { provenanceOf } from '#lib/catalogue/import-statement.ts'
import type { KnownListing } from '#lib/catalogue/plan-import.ts'
import type { ImportContext } from '#lib/db/import/write-shared.ts'
import { insertRows, takeIds } from '#lib/db/insert-rows.ts'

/** Removes and adds programs as planned; gives the ids of each facility's programs by setting code. */
export async function writePrograms(
  context: ImportContext,
  batch: KnownListing[],
): Promise<Map<number, Map<string, number>>> {
  const { client, edition } = context
  await client.query('delete from program where id = any($1)', [
    batch.flatMap(({ diff }) => diff.removePrograms.map(({ id }) => id)),
  ])
  await renewPrograms(context, batch)
  const added = batch.flatMap(({ stored, diff }) =>
    diff.addPrograms.map((program) => ({ facilityId: stored.facilityId, ...program })),
  )
  const ids = await takeIds(client, 'program', added.length)
  await insertRows(
    client,
    'program',
    added.map(({ facilityId, settingCode, level }, index) => ({
      id: ids[index],
      facility_id: facilityId,
      setting_code: settingCode,
      level,
      provenance: { level: provenanceOf(edition, 'level') },
    })),
  )
  const found = new Map<number, Map<string, number>>()
  for (const { stored } of batch) {
    found.set(stored.facilityId, new Map(stored.programs.map(({ settingCode, id }) => [settingCode ?? '', id])))
  }
  for (const [index, { facilityId, settingCode }] of added.entries()) {
    found.get(facilityId)?.set(settingCode, ids[index] as number)
  }
  return found
}

/** The edition lists these programs too: the date of that fact moves on where it is the directory's own. */
export async function renewPrograms({ client, edition }: ImportContext, batch: KnownListing[]): Promise<void> {
  const listed = batch.flatMap(({ stored, facts }) =>
    stored.programs
      .filter(({ settingCode }) => facts.programs.some((program) => program.settingCode === settingCode))
      .map(({ id }) => id),
  )
  await client.query(
    `update program set provenance = provenance || jsonb_build_object('level', $2::jsonb)
     where id = any($1) and provenance -> 'level' ->> 'source' = 'samhsa' and provenance -> 'level' <> $2::jsonb`,
    [listed, JSON.stringify(provenanceOf(edition, 'level'))],
  )
}
