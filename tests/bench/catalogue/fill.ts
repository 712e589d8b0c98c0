import { setImmediate as nextTurn } from 'node:timers/promises'
import type pg from 'pg'
import { copyIn } from './copy-in.ts'
import { type GenerateOptions, generateFacilities } from './generate.ts'
import { columnsOf, readStock } from './read-stock.ts'
import { type GeneratedTable, tables } from './tables.ts'

/** Facilities that are held in memory before they are sent, while PostgreSQL takes as many before them. */
const batch = 4000
/** Facilities that are generated before what is on its way gets a turn. */
const turn = 20

const names = Object.keys(tables) as GeneratedTable[]

/** How long a catalogue took to fill, in seconds, and how many rows were written. */
export type Filled = { seconds: number; rows: number }

/**
 * Fills the catalogue of the shipped directory up with generated facilities until it holds about so many programs: by COPY, in
 * batches, with every constraint and index in place. `onProgress` is told programs done and wanted.
 */
export async function fillCatalogue(
  client: pg.Client,
  programs: number,
  onProgress: (done: number, wanted: number) => void = () => {},
): Promise<Filled> {
  const started = performance.now()
  const stock = await readStock(client)
  const present = await countPrograms(client)
  const columns = new Map<GeneratedTable, string[]>()
  for (const table of names) {
    const { made, copied } = await columnsOf(client, table)
    columns.set(table, [...made, ...copied])
  }
  const send = async (rows: Batch, done: number) => {
    for (const [table, lines] of rows) {
      if (lines.length > 0) await copyIn(client, table, columns.get(table) ?? [], lines.join(''))
    }
    onProgress(Math.min(done, programs), programs)
  }
  let waiting = emptyBatch()
  let sending = Promise.resolve()
  let [rows, done, facilities] = [0, present, 0]
  const options = { programs: programs - present, seed: 1, ...(await taken(client)) }
  for (const facility of generateFacilities(stock, options)) {
    for (const { table, row } of facility) {
      waiting.get(table)?.push(row)
      if (table === 'program') done++
    }
    rows += facility.length
    facilities++
    if (facilities % turn === 0) await nextTurn()
    if (facilities % batch > 0) continue
    await sending
    sending = send(waiting, done)
    waiting = emptyBatch()
  }
  await sending
  await send(waiting, done)
  await advanceIds(client)
  await client.query('analyze')
  return { seconds: (performance.now() - started) / 1000, rows }
}

type Batch = Map<GeneratedTable, string[]>

function emptyBatch(): Batch {
  return new Map(names.map((table) => [table, []]))
}

async function countPrograms(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from program')
  return rows[0]?.count ?? 0
}

async function taken(client: pg.Client): Promise<Pick<GenerateOptions, 'firstIds' | 'slugs'>> {
  const { rows } = await client.query<GenerateOptions['firstIds']>(
    identified
      .map((table) => `(select coalesce(max(id), 0) + 1 from ${table}) as ${table}`)
      .join(', ')
      .replace(/^/, 'select '),
  )
  const slugs = await client.query<{ slug: string }>('select slug from facility')
  return { firstIds: rows[0] as GenerateOptions['firstIds'], slugs: slugs.rows.map(({ slug }) => slug) }
}

const identified = ['organization', 'facility', 'program', 'track'] as const

/** What is written after this gets ids beyond the generated ones. */
async function advanceIds(client: pg.Client): Promise<void> {
  for (const table of identified) {
    await client.query(`select setval(pg_get_serial_sequence($1, 'id'), (select max(id) from ${table}))`, [table])
  }
}
