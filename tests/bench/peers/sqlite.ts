import { searchWords } from '#lib/catalogue/fold-text.ts'
import { filters } from '#lib/search/filters.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import { pageSize } from '#lib/search/query.ts'
import { conditionsOf } from './conditions.ts'
import { loadPeer } from './install.ts'
import type { Peer, PeerAnswer } from './peer.ts'
import type { Slot } from './slots.ts'
import { chordSql, type Dialect, missedSql, orderSql, scopeSql } from './sql.ts'

/** What is used of better-sqlite3, which is installed only for the benchmark. */
type Statement = { run: (...values: unknown[]) => void; all: () => Record<string, number>[] }
type Sqlite = { exec: (sql: string) => void; prepare: (sql: string) => Statement; close: () => void }

const schema = `
  create table slot (id integer primary key, facility int, program int, level text, state text,
    x real, y real, z real, rank int, updated int, hours_min real, hours_max real);
  create table slot_code (slot int, code int, primary key (slot, code)) without rowid;
  create virtual table box using rtree (id, south, north, west, east);
  create virtual table name using fts5 (words, detail = none, content = '');
  create temp table here (slot int, facility int, program int, chord real, rank int, updated int, missed int);`

const dialect: Dialect = {
  holds: (codes) => `exists (select 1 from slot_code c where c.slot = s.id and c.code in (${codes.join(', ')}))`,
  inBox: ({ south, north, west, east }) =>
    `s.id in (select id from box where south >= ${south} and north <= ${north} and west >= ${west} and east <= ${east})`,
  named: ({ query }) => `s.facility in (select rowid from name where name match '${matchOf(query.q ?? '')}')`,
}

/** SQLite with its full-text and R*Tree modules, in this process, in memory. */
export function openSqlite(slots: Iterable<Slot>, words: ReadonlyMap<number, readonly string[]>): Peer {
  const Database = loadPeer('better-sqlite3') as new (file: string) => Sqlite
  const database = new Database(':memory:')
  database.exec(schema)
  fill(database, slots, words)
  return {
    name: 'SQLite, FTS5 + R*Tree',
    answer: (request) => answer(database, request),
    close: async () => database.close(),
  }
}

function fill(database: Sqlite, slots: Iterable<Slot>, words: ReadonlyMap<number, readonly string[]>): void {
  const slot = database.prepare('insert into slot values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const code = database.prepare('insert into slot_code values (?, ?)')
  const box = database.prepare('insert into box values (?, ?, ?, ?, ?)')
  const name = database.prepare('insert into name (rowid, words) values (?, ?)')
  database.exec('begin')
  let id = 0
  for (const {
    facility,
    program,
    level,
    state,
    lat,
    lng,
    x,
    y,
    z,
    rank,
    updated,
    hoursMin,
    hoursMax,
    codes,
  } of slots) {
    slot.run(++id, facility, program, level, state, x, y, z, rank, updated, hoursMin, hoursMax)
    if (lat !== null) box.run(id, lat, lat, lng, lng)
    for (const each of codes) code.run(id, each)
  }
  for (const [facility, held] of words) name.run(facility, held.join(' '))
  database.exec(
    'commit; create index slot_state on slot (state); create index slot_facility on slot (facility); analyze',
  )
}

/** Every word, or a word that it begins, as our search of names has it. */
function matchOf(text: string): string {
  return searchWords(text)
    .map((word) => (word.length >= 3 ? `"${word}"*` : `"${word}"`))
    .join(' AND ')
}

function answer(database: Sqlite, request: IndexRequest): PeerAnswer {
  const conditions = conditionsOf(request)
  const missed = missedSql(conditions, dialect)
  database.exec(`delete from here; insert into here
    select id, facility, program, chord, rank, updated, case when misses = 0 then -1 else last end from (
      select s.id, s.facility, s.program, ${chordSql(request)} as chord, s.rank, s.updated, ${missed.count} as misses, ${missed.which} as last
      from slot s where ${scopeSql(request, dialect)}) where misses <= 1`)
  const all = (sql: string) => database.prepare(sql).all()
  const [totals] = all(
    'select count(distinct facility) as facilities, count(program) as programs from here where missed = -1',
  )
  const facilities = totals?.facilities ?? 0
  const page = Math.min(request.query.page, Math.max(1, Math.ceil(facilities / pageSize)))
  const ids = all(`select facility from here where missed = -1 group by facility
    order by ${orderSql(request)} limit ${pageSize} offset ${(page - 1) * pageSize}`)
  const chosen = conditions.flatMap(({ filter }, at) => (filter === null ? [] : { filter, at }))
  const others = filters.map((_, at) => at).filter((at) => !chosen.some(({ filter }) => filter === at))
  const counts = [
    ...all(countSql('missed = -1', `c.code / 100 in (${others.join(', ')})`)),
    ...chosen.flatMap(({ filter, at }) => all(countSql(`missed in (-1, ${at})`, `c.code / 100 = ${filter}`))),
  ]
  return {
    ids: ids.map(({ facility }) => facility as number),
    facilities,
    programs: totals?.programs ?? 0,
    counts: new Map(counts.map(({ code, n }) => [code as number, n as number])),
  }
}

function countSql(which: string, codes: string): string {
  return `select c.code, count(distinct h.facility) as n from here h join slot_code c on c.slot = h.slot where ${which} and ${codes} group by c.code`
}
