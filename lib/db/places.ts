import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { queryAlike } from '#lib/db/alike.ts'
import { readPool } from '#lib/db/client.ts'
import type { PlaceOption, PlaceOutcome, PointPlace } from '#lib/search/place.ts'
import { type PlaceText, parsePlaceText } from '#lib/search/place-text.ts'
import { rankAlikePlaces } from '#lib/search/typing-errors.ts'

type PlaceRow = {
  kind: 'zip' | 'city'
  name: string
  state: StateCode
  zip: string | null
  lat: number
  lng: number
  zipCount: number
}

const suggested = 5
/** ZIP codes of a town that is offered beside a state of its name: New York and Washington, not Ohio, IL. */
const largerTown = 5
const columns = 'kind, name, state, zip, lat, lng, zip_count as "zipCount"'

/**
 * Finds a typed place in the offline gazetteer. A city in several states is ambiguous and never guessed; what is not
 * found comes back as unknown with places that are written alike, or with ZIP codes close in number.
 */
export async function findPlace(near: string): Promise<PlaceOutcome> {
  const text = parsePlaceText(near)
  switch (text.kind) {
    case 'zip':
      return findZip(text.zip)
    case 'state': {
      const label = STATE_NAMES[text.state]
      const namesakes = await findCities(parsePlaceText(`${label}, ${text.state}`), null)
      const towns = namesakes.filter(({ zipCount }) => zipCount >= largerTown)
      return { kind: 'state', label, state: text.state, also: towns.map(toOption) }
    }
    case 'city': {
      const [found] = await findCities(text, text.state)
      return found ? toPoint(found) : { kind: 'unknown', suggestions: await suggestCities(text.key, text.state) }
    }
    case 'name': {
      const found = await findCities(text, null)
      if (found[0] && found.length === 1) return toPoint(found[0])
      if (found.length > 1) return { kind: 'ambiguous', options: found.map(toOption) }
      return { kind: 'unknown', suggestions: await suggestCities(text.key, null) }
    }
    case 'nothing':
      return { kind: 'unknown', suggestions: [] }
  }
}

async function findZip(zip: string): Promise<PlaceOutcome> {
  const { rows } = await readPool().query<PlaceRow>(`select ${columns} from place where zip = $1 and lat is not null`, [
    zip,
  ])
  if (rows[0]) return toPoint(rows[0])
  const close = await readPool().query<PlaceRow>(
    `select ${columns} from place where zip between $1 and $2 and lat is not null order by abs(zip::int - $3), zip limit $4`,
    [`${zip.slice(0, 3)}00`, `${zip.slice(0, 3)}99`, Number(zip), suggested],
  )
  return { kind: 'unknown', suggestions: close.rows.map(toOption) }
}

/** Cities of a name, the one with the most ZIP codes first. */
async function findCities(text: PlaceText, state: StateCode | null): Promise<PlaceRow[]> {
  if (!('key' in text)) return []
  const { rows } = await readPool().query<PlaceRow>(
    `select ${columns} from place
     where kind = 'city' and name_key = $1 and ($2::char(2) is null or state = $2) and lat is not null
     order by zip_count desc, state`,
    [text.key, state],
  )
  return rows
}

/** Cities written alike, or alike in name but of another state: of the state that was named if there are any, else of all. */
async function suggestCities(key: string, state: StateCode | null): Promise<PlaceOption[]> {
  const alike = await queryAlike<PlaceRow & { key: string; likeness: number }>(
    `select ${columns}, name_key as key, similarity(name_key, $1) as likeness from place
     where kind = 'city' and lat is not null and (name_key % $1 and ($2::char(2) is null or state = $2) or name_key = $1)`,
    [key, state],
  )
  const ranked = rankAlikePlaces(key, state, alike).slice(0, suggested)
  return ranked.length > 0 || state === null ? ranked.map(toOption) : suggestCities(key, null)
}

function toPoint(row: PlaceRow): PointPlace {
  return { kind: row.kind, label: labelOf(row), lat: row.lat, lng: row.lng, state: row.state }
}

function toOption(row: PlaceRow): PlaceOption {
  return {
    near: row.zip ?? `${row.name}, ${row.state}`,
    label: labelOf(row),
    state: row.state,
    lat: row.lat,
    lng: row.lng,
  }
}

/** "90210 (Beverly Hills, CA)", "00602 (Puerto Rico)" where the ZIP code's city is not known, "Dayton, OH". */
function labelOf({ kind, name, state, zip }: PlaceRow): string {
  const place = name === STATE_NAMES[state] && kind === 'zip' ? name : `${name}, ${state}`
  return zip === null ? place : `${zip} (${place})`
}
