import { readPool } from '#lib/db/client.ts'
import type { Town } from '#lib/map/draw-map.ts'
import type { Box } from '#lib/map/view.ts'

const most = 300
/** From so many degrees of latitude on, only towns of so many ZIP codes: the smaller ones would fill the list by their first letters. */
const wider = [
  { degrees: 9, zips: 12 },
  { degrees: 4, zips: 3 },
] as const

/** Towns inside a box of degrees, those with more ZIP codes first, at most three hundred. One statement, by index. */
export async function findTowns({ south, west, north, east }: Box): Promise<Town[]> {
  const zips = wider.find(({ degrees }) => north - south >= degrees)?.zips ?? 1
  const { rows } = await readPool().query<Town>(
    `select name, state, lat, lng from place
     where kind = 'city' and zip_count >= $1 and lat between $2 and $3 and lng between $4 and $5
     order by zip_count desc, name limit $6`,
    [zips, south, north, west, east, most],
  )
  return rows
}
