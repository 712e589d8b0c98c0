import type pg from 'pg'
import { copyText } from './copy-text.ts'
import type { Stock, StockFacility, StockPlace, StockProgram, StockSchedule } from './stock.ts'
import { type FactTable, factTables, type GeneratedTable, tables } from './tables.ts'

const owner = 'facility_id as "facilityId"'

/** The columns of a generated table, as COPY is told them: those that are made, then those that are copied. */
export async function columnsOf(
  client: pg.Client,
  table: GeneratedTable,
): Promise<{ made: string[]; copied: string[] }> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  const made: string[] = [...tables[table]]
  return { made, copied: rows.map(({ name }) => name).filter((name) => name !== 'id' && !made.includes(name)) }
}

/** Reads the real directory, the gazetteer and the examples' weeks of a catalogue. */
export async function readStock(client: pg.Client): Promise<Stock> {
  const facilities = await readFacilities(client)
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  await readPrograms(client, byId)
  const phones = await readRows<{ facilityId: number; number: string }>(client, 'phone', `${owner}, number`)
  for (const { facilityId, number, rest } of phones) byId.get(facilityId)?.phones.push({ number, rest })
  for (const table of factTables) await readFacts(client, table, byId)
  const records = await readRows<{ facilityId: number }>(client, 'source_record', owner)
  for (const { facilityId, rest } of records) byId.get(facilityId)?.records.push({ rest })
  const organizations = await readRows<{ id: number; name: string }>(client, 'organization', 'id, name')
  return {
    facilities,
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    places: await readPlaces(client),
    schedules: await readSchedules(client),
  }
}

/** Rows of a table in a fixed order: what is asked for, and the copied columns as text for COPY. */
async function readRows<Asked extends object>(
  client: pg.Client,
  table: GeneratedTable,
  asked: string,
  where = 'true',
): Promise<(Asked & { rest: string })[]> {
  const { copied } = await columnsOf(client, table)
  const texts = copied.map((column, at) => `"${column}"::text as "${at}"`)
  const { rows, fields } = await client.query<Record<string, string | null>>(
    `select ${[asked, ...texts].join(', ')} from ${table} where ${where} order by ctid`,
  )
  const names = fields.slice(0, fields.length - texts.length).map(({ name }) => name)
  return rows.map((row) => {
    const rest = copied.map((_, at) => copyText(row[at] ?? null)).join('\t')
    return { ...(Object.fromEntries(names.map((name) => [name, row[name]])) as Asked), rest }
  })
}

async function readFacilities(client: pg.Client): Promise<StockFacility[]> {
  const rows = await readRows<Omit<StockFacility, 'programs' | 'phones' | 'facts' | 'records'>>(
    client,
    'facility',
    'id, name, name2, street, organization_id as organization, state, zip, geo_precision as precision',
    'not is_example',
  )
  return rows.map((row) => ({ ...row, programs: [], phones: [], facts: noFacts(), records: [] }))
}

function noFacts(): StockFacility['facts'] {
  return Object.fromEntries(factTables.map((table) => [table, []])) as unknown as StockFacility['facts']
}

async function readPrograms(client: pg.Client, byId: Map<number, StockFacility>): Promise<void> {
  const rows = await readRows<StockProgram & { facilityId: number }>(
    client,
    'program',
    `id, ${owner}, level, provenance::text`,
  )
  for (const { facilityId, ...program } of rows) byId.get(facilityId)?.programs.push(program)
}

async function readFacts(client: pg.Client, table: FactTable, byId: Map<number, StockFacility>): Promise<void> {
  const program = (tables[table] as readonly string[]).includes('program_id') ? 'program_id' : 'null::int'
  const rows = await readRows<{ facilityId: number; program: number | null }>(
    client,
    table,
    `${owner}, ${program} as program`,
  )
  for (const { facilityId, ...fact } of rows) byId.get(facilityId)?.facts[table].push(fact)
}

async function readPlaces(client: pg.Client): Promise<StockPlace[]> {
  const { rows } = await client.query<StockPlace>(
    `select zip, name as city, state, county, lat, lng from place where kind = 'zip' and lat is not null order by zip`,
  )
  return rows
}

async function readSchedules(client: pg.Client): Promise<StockSchedule[]> {
  const columns = tables.program.slice(2).map((column) => `p."${column}"::text`)
  const { rows } = await client.query<StockSchedule>(
    `select p.level, array[${columns.join(', ')}] as columns,
       coalesce((select json_agg(json_build_object('name', t.name, 'daysNeeded', t.days_needed, 'sessions', coalesce((
           select json_agg(json_build_object('weekday', s.weekday, 'startMinute', s.start_minute, 'endMinute', s.end_minute,
             'kind', s.kind) order by s.id) from track_session s where s.track_id = t.id), '[]')) order by t.position)
         from track t where t.program_id = p.id), '[]') as tracks
     from program p join facility f on f.id = p.facility_id
     where f.is_example and p.hours_per_week_min is not null order by p.id`,
  )
  return rows
}
