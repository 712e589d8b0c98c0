import type { GazetteerPlace } from '#lib/catalogue/gazetteer.ts'
import { pool } from '#lib/db/client.ts'
import { insertRows } from '#lib/db/insert-rows.ts'
import { inTransaction } from '#lib/db/transaction.ts'

const BATCH = 10_000
const MARK = 'gazetteer '

/** Which gazetteer the table of places was filled from (its hash), or null. Kept as the table's comment. */
export async function readPlacesHash(): Promise<string | null> {
  const { rows } = await pool().query<{ comment: string | null }>(
    "select obj_description('place'::regclass, 'pg_class') as comment",
  )
  const comment = rows[0]?.comment ?? ''
  return comment.startsWith(MARK) ? comment.slice(MARK.length) : null
}

/** Replaces every place, in one transaction: a search sees the old gazetteer or the new one. `hash` is hexadecimal. */
export async function replacePlaces(places: GazetteerPlace[], hash: string): Promise<void> {
  if (!/^[0-9a-f]+$/.test(hash)) throw new Error('the hash of a gazetteer is hexadecimal')
  const client = await pool().connect()
  try {
    await inTransaction(client, async () => {
      await client.query('lock table place in share row exclusive mode')
      await client.query('delete from place')
      for (let start = 0; start < places.length; start += BATCH) {
        await insertRows(client, 'place', places.slice(start, start + BATCH).map(placeRow))
      }
      await client.query(`comment on table place is '${MARK}${hash}'`)
    })
  } finally {
    client.release()
  }
}

function placeRow({ kind, name, nameKey, state, county, zip, lat, lng, zipCount }: GazetteerPlace) {
  return { kind, name, name_key: nameKey, state, county, zip, lat, lng, zip_count: zipCount }
}
