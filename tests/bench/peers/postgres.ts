import pg from 'pg'
import { filters } from '#lib/search/filters.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import { pageSize } from '#lib/search/query.ts'
import { copyIn } from '#tests/bench/catalogue/copy-in.ts'
import { copyRow } from '#tests/bench/catalogue/copy-text.ts'
import { conditionsOf } from './conditions.ts'
import type { Peer, PeerAnswer } from './peer.ts'
import type { Slot } from './slots.ts'
import { chordSql, type Dialect, missedSql, orderSql, scopeSql } from './sql.ts'

const columns = [
  'facility',
  'program',
  'level',
  'state',
  'lat',
  'lng',
  'x',
  'y',
  'z',
  'rank',
  'updated',
  'hours_min',
  'hours_max',
  'codes',
]
const schema = `create temp table slot (facility int, program int, level text, state text, lat float, lng float,
  x float, y float, z float, rank int, updated int, hours_min float, hours_max float, codes int[])`
const indexes = `create index on slot (state); create index on slot (facility);
  create index on slot using gist (point(lng, lat)); analyze slot`

const dialect: Dialect = {
  holds: (codes) => `s.codes && '{${codes.join(',')}}'`,
  inBox: ({ south, north, west, east }) => `point(s.lng, s.lat) <@ box '((${west},${south}),(${east},${north}))'`,
  named: ({ nameIds }) => `s.facility = any('{${[...(nameIds ?? [])].join(',')}}'::int[])`,
}

/** Page, totals and every count in one statement of PostgreSQL, over a flat table made for it: arrays, GiST, one pass. */
export async function openPostgres(databaseUrl: string, slots: Iterable<Slot>): Promise<Peer> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`set jit = off; set work_mem = '256MB'; set temp_buffers = '512MB'; ${schema}`)
  let rows: string[] = []
  for (const slot of slots) {
    const { facility, program, level, state, lat, lng, x, y, z, rank, updated, hoursMin, hoursMax, codes } = slot
    const own = [facility, program, level, state, lat, lng, x, y, z, rank, updated, hoursMin, hoursMax]
    rows.push(copyRow(own, `{${codes.join(',')}}`))
    if (rows.length < 50_000) continue
    await copyIn(client, 'slot', columns, rows.join(''))
    rows = []
  }
  await copyIn(client, 'slot', columns, rows.join(''))
  await client.query(indexes)
  return { name: 'counts in SQL, PostgreSQL', answer: (request) => answer(client, request), close: () => client.end() }
}

type Answer = { facilities: number; programs: number; ids: number[]; counts: { code: number; n: number }[] }

async function answer(client: pg.Client, request: IndexRequest): Promise<PeerAnswer> {
  const { rows } = await client.query<{ answer: Answer }>(statementOf(request))
  const { counts, ...found } = (rows[0] as { answer: Answer }).answer
  return { ...found, counts: new Map(counts.map(({ code, n }) => [code, n])) }
}

function statementOf(request: IndexRequest): string {
  const conditions = conditionsOf(request)
  const missed = missedSql(conditions, dialect)
  const chosen = conditions.flatMap(({ filter }, at) => (filter === null ? [] : { filter, at }))
  const others = filters.map((_, at) => at).filter((at) => !chosen.some(({ filter }) => filter === at))
  const counts = [
    countSql('missed = -1', `code / 100 in (${others.join(', ')})`),
    ...chosen.map(({ filter, at }) => countSql(`missed in (-1, ${at})`, `code / 100 = ${filter}`)),
  ]
  const lastPage = `greatest(0, ((select count(*) from found) - 1) / ${pageSize})`
  return `
    with tested as (select s.facility, s.program, ${chordSql(request)} as chord, s.rank, s.updated, s.codes,
        ${missed.count} as misses, ${missed.which} as last from slot s where ${scopeSql(request, dialect)}),
      here as materialized (select *, case when misses = 0 then -1 else last end as missed from tested where misses <= 1),
      found as materialized (select facility, min(chord) as chord, min(rank) as rank, max(updated) as updated
        from here where missed = -1 group by facility)
    select json_build_object(
      'facilities', (select count(*) from found), 'programs', (select count(program) from here where missed = -1),
      'ids', (select coalesce(json_agg(facility), '[]') from (select facility from found order by ${orderSql(request)}
        limit ${pageSize} offset least(${request.query.page - 1}, ${lastPage}) * ${pageSize}) page),
      'counts', (select coalesce(json_agg(json_build_object('code', code, 'n', n)), '[]') from (${counts.join(' union all ')}) counted)) as answer`
}

function countSql(which: string, codes: string): string {
  return `select code, count(distinct facility)::int as n from here, unnest(codes) code where ${which} and ${codes} group by code`
}
