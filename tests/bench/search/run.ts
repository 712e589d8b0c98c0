import { listCatalogue } from '#lib/db/catalogue.ts'
import type { CatalogueRow } from '#lib/search/catalogue-row.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { countFacilities, type IndexRequest, searchIndex } from '#lib/search/index/search-index.ts'
import type { RunPart } from '#tests/bench/frame/context.ts'
import type { Report } from '#tests/bench/frame/report.ts'
import { percentile, timed } from '#tests/bench/frame/timing.ts'
import { growingFilters, questions } from './questions.ts'
import { type Asked, resolve, toRequest } from './requests.ts'

const warmUps = 3
const rounds = 20
/** From here on the goals for a million programs hold. */
const large = 500_000

/** Times the search function alone: ids, order, page, totals and every count, without the database and without rendering. */
export const run: RunPart = async ({ programs }, report) => {
  const wanted =
    programs < large ? { p99: 2, build: 1, memory: 16, change: 1 } : { p99: 20, build: 4, memory: 160, change: 20 }
  const started = performance.now()
  const { rows } = await listCatalogue()
  const read = { value: (performance.now() - started) / 1000, unit: 's' } as const
  const index = buildIndex(rows, read, wanted, report)
  const asked = await resolve(questions)
  measureQuestions(index, asked, wanted.p99, report)
  await measureDeepPages(index, report)
  await measureFilters(index, report)
  measureChanges(index, rows, wanted.change, report)
}

function buildIndex(
  rows: readonly CatalogueRow[],
  read: { value: number; unit: 's' },
  wanted: { build: number; memory: number },
  report: Report,
): CatalogueIndex {
  const before = held()
  const started = performance.now()
  const index = CatalogueIndex.build(rows)
  const build = { value: (performance.now() - started) / 1000, unit: 's' } as const
  const memory = { value: index.bytes / 2 ** 20, unit: 'MB' } as const
  const growth = { value: (held() - before) / 2 ** 20, unit: 'MB' } as const
  report.table('Index', '`with its maps` is what the process holds more, after collecting garbage.')(
    'the whole catalogue',
    {
      'read from the database': read,
      build,
      arrays: memory,
      'with its maps': growth,
    },
  )
  report.goal('Index: build', build, { atMost: wanted.build })
  report.goal('Index: memory', growth, { atMost: wanted.memory })
  return index
}

/** Bytes that the process holds, in and outside the heap. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function measureQuestions(index: CatalogueIndex, asked: readonly Asked[], mostMs: number, report: Report): void {
  const row = report.table('Search function', `${asked.length} questions, ${rounds} times each.`)
  const kinds = [...new Set(asked.map(({ kind }) => kind))]
  const all = measureTogether(index, asked)
  for (const kind of kinds) {
    const times = all.flatMap((ms, at) => (asked[at]?.kind === kind ? ms : []))
    row(kind, { p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
  }
  const every = all.flat()
  const medians = all.map((ms) => percentile(ms, 0.5).value)
  row('**all**', { p50: percentile(every, 0.5), p99: percentile(every, 0.99) })
  row("each question's median", { p50: percentile(medians, 0.5), p99: percentile(medians, 0.99) })
  const counted = asked.flatMap(({ request }) => measure(index, request, countFacilities))
  row('without page and counts: facilities only', { p50: percentile(counted, 0.5), p99: percentile(counted, 0.99) })
  report.goal('Search function: p99', percentile(every, 0.99), { atMost: mostMs })
}

/** Every question once in each round, as visitors ask: no question finds the last one's memory in the caches. */
function measureTogether(index: CatalogueIndex, asked: readonly Asked[]): number[][] {
  const all: number[][] = asked.map(() => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [at, { request }] of asked.entries()) {
      const ms = timed(() => searchIndex(index, request))
      if (round >= 0) all[at]?.push(ms)
    }
  }
  return all
}

function measure(
  index: CatalogueIndex,
  request: IndexRequest,
  ask: (index: CatalogueIndex, request: IndexRequest) => unknown = searchIndex,
): number[] {
  for (let round = 0; round < warmUps; round++) ask(index, request)
  return Array.from({ length: rounds }, () => timed(() => ask(index, request)))
}

/** The first page beside the last one. */
async function measureDeepPages(index: CatalogueIndex, report: Report): Promise<void> {
  const row = report.table('Deep pages', 'A page in the middle or at the end beside the first; the median of each.')
  for (const [name, search] of [
    ['whole country by name', ''],
    ['whole country by day of change', 'sort=updated'],
    ['from Brooklyn outward', 'near=Brooklyn,+NY&within=any'],
    ['California', 'near=california'],
  ] as const) {
    const request = await toRequest(search)
    const { pages } = searchIndex(index, request)
    const median = (page: number) => {
      const ms = measure(index, { ...request, query: { ...request.query, page } })
      return percentile(ms, 0.5)
    }
    const [first, middle, last] = [median(1), median(Math.ceil(pages / 2)), median(pages)]
    row(name, { pages: { value: pages, unit: '' }, first, middle, last })
  }
}

/** None to eight filters on, over the whole country. */
async function measureFilters(index: CatalogueIndex, report: Report): Promise<void> {
  const row = report.table('Number of filters', 'The whole country, each filter beside those before it; the median.')
  for (const [at, search] of ['', ...growingFilters].entries()) {
    const request = await toRequest(search)
    const { facilities } = searchIndex(index, request).totals
    row(`${at}`, { facilities: { value: facilities, unit: '' }, p50: percentile(measure(index, request), 0.5) })
  }
}

function measureChanges(index: CatalogueIndex, rows: readonly CatalogueRow[], mostMs: number, report: Report): void {
  const ms = rows.slice(0, 500).map((row) => timed(() => index.apply([{ id: row.id, row }])))
  report.table('Changes', '500 facilities, one after another.')('one facility changed in the index', {
    p50: percentile(ms, 0.5),
    p99: percentile(ms, 0.99),
  })
  report.goal('One change applied: p99', percentile(ms, 0.99), { atMost: mostMs })
}
