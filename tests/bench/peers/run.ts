import { listCatalogue } from '#lib/db/catalogue.ts'
import { pool } from '#lib/db/client.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { searchIndex } from '#lib/search/index/search-index.ts'
import type { RunPart } from '#tests/bench/frame/context.ts'
import type { Report } from '#tests/bench/frame/report.ts'
import { percentile, timed } from '#tests/bench/frame/timing.ts'
import { questions } from '#tests/bench/search/questions.ts'
import { type Asked, resolve } from '#tests/bench/search/requests.ts'
import { Random } from '#tests/unit/search/index/random-catalogue.ts'
import { isForPeers } from './conditions.ts'
import { installPeers } from './install.ts'
import { expectSame } from './own.ts'
import type { Peer } from './peer.ts'
import { openPostgres } from './postgres.ts'
import { openScan } from './scan.ts'
import { type Slot, toSlots } from './slots.ts'
import { openSqlite } from './sqlite.ts'

const rounds = 3
/** Seconds for one peer's questions; what is left then is not asked. */
const budget = 40
/** An answer that takes longer is not asked for again, in milliseconds. */
const slow = 500
/** Above this SQLite takes minutes to fill: a row for each value of each program. */
const mostForSqlite = 200_000

/** Sets peers beside our index in one run: the same rows, the same questions, and the same answers or the run fails. */
export const run: RunPart = async ({ databaseUrl, programs }, report) => {
  installPeers()
  const { rows } = await listCatalogue()
  const index = CatalogueIndex.build(rows)
  const words = await readWords(rows.map(({ id }) => id))
  const asked = shuffled((await resolve(questions)).filter(({ misspelt, request }) => !misspelt && isForPeers(request)))
  const add = beginTable(report, asked.length)
  const peers: { times: number; open: (slots: Iterable<Slot>) => Peer | Promise<Peer> }[] = [
    { times: 5, open: (slots) => openScan(slots, words) },
    ...(programs > mostForSqlite ? [] : [{ times: 5, open: (slots: Iterable<Slot>) => openSqlite(slots, words) }]),
    { times: 50, open: (slots) => openPostgres(databaseUrl, slots) },
  ]
  for (const { times, open } of peers) {
    const started = performance.now()
    const peer = await open(toSlots(rows))
    const build = { value: (performance.now() - started) / 1000, unit: 's' } as const
    console.log(`  ${peer.name}: ready after ${build.value.toFixed(0)} s`)
    const measured = await compare(index, peer, asked).finally(peer.close)
    add(peer.name, build, measured)
    holdToGoals(report, peer.name, times, measured)
  }
  if (programs > mostForSqlite) {
    report.table('Left out')('SQLite, FTS5 + R*Tree', {
      why: 'filling it takes minutes: a row for each value of each program',
    })
  }
}

type Measured = { answered: number; theirs: number[]; ours: number[] }

async function compare(index: CatalogueIndex, peer: Peer, asked: readonly Asked[]): Promise<Measured> {
  const measured: Measured = { answered: 0, theirs: [], ours: [] }
  const started = performance.now()
  for (const { request, search } of asked) {
    if (performance.now() - started > budget * 1000) break
    const from = performance.now()
    expectSame(index, request, search, peer.name, await peer.answer(request))
    const first = performance.now() - from
    if (first > slow) measured.theirs.push(first)
    for (let round = 0; round < rounds; round++) {
      measured.ours.push(timed(() => searchIndex(index, request)))
      if (first > slow) continue
      const again = performance.now()
      await peer.answer(request)
      measured.theirs.push(performance.now() - again)
    }
    measured.answered++
  }
  return measured
}

function beginTable(report: Report, asked: number) {
  const row = report.table(
    'Peers',
    `${asked} of the ${questions.length} questions: those about a week, travel, telehealth from elsewhere and misspelt names have no`,
    `counterpart. Every answer was the same as ours: ids in order, totals and all counts. A peer has ${budget} s.`,
  )
  return (name: string, build: { value: number; unit: 's' }, { answered, theirs, ours }: Measured) =>
    row(name, {
      build,
      questions: { value: answered, unit: '' },
      p50: percentile(theirs, 0.5),
      p99: percentile(theirs, 0.99),
      'our p50': percentile(ours, 0.5),
      'our p99': percentile(ours, 0.99),
    })
}

function holdToGoals(report: Report, name: string, times: number, { theirs, ours }: Measured): void {
  for (const [title, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    if (times > 5 && title === 'p50') continue
    report.goal(`Search function, ${title}, beside a peer`, percentile(ours, share), {
      times,
      of: { name, value: percentile(theirs, share).value },
    })
  }
}

async function readWords(ids: readonly number[]): Promise<Map<number, string[]>> {
  const { rows } = await pool().query<{ id: number; words: string[] }>(
    'select id, search_words as words from facility where id = any($1)',
    [ids],
  )
  return new Map(rows.map(({ id, words }) => [id, words]))
}

/** In an order that mixes the kinds, so that a peer that runs out of time has answered some of each. */
function shuffled(asked: readonly Asked[]): Asked[] {
  const random = new Random(1)
  return asked
    .map((each) => ({ each, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
}
