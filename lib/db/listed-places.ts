import type pg from 'pg'
import type { ListedPlace, PlacesAsked } from '#lib/manage/listed-place.ts'
import { pool } from './client.ts'

/** The words of names are in a GIN index; of each name the first few are offered, in the same state before others. */
const statement = `
  with wanted as (
    select id from facility where id = any($1) or slug = any($3)
    union
    select facility_id from program where id = any($2)
    union
    select named.id from unnest($4::text[]) words cross join lateral (
      select id from facility
      where search_words @> string_to_array(words, ' ')
        and id <> $5 and status <> 'closed' and merged_into_id is null
      order by state <> (select state from facility where id = $5), name, id limit 6) named)
  select f.id, f.slug, f.name, f.city, f.state, f.search_words as words,
    coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'level', p.level) order by p.level, p.id)
      from program p where p.facility_id = f.id), '[]') as programs
  from wanted join facility f using (id)
  order by f.name, f.city, f.id`

/** The listed places that a form of the facility `ownId` asks for; `client` inside a transaction. */
export async function findListedPlaces(
  asked: PlacesAsked,
  ownId: number,
  client: Pick<pg.ClientBase, 'query'> = pool(),
): Promise<ListedPlace[]> {
  const { facilityIds, programIds, slugs, names } = asked
  if ([facilityIds, programIds, slugs, names].every(({ length }) => length === 0)) return []
  const values = [facilityIds, programIds, slugs, names.map((words) => words.join(' ')), ownId]
  return (await client.query<ListedPlace>(statement, values)).rows
}
