// Times the search function alone, on the catalogue of DATABASE_URL or a throwaway one: `npm run bench -- --scale 31`.
import { parseArgs } from 'node:util'
import { listCatalogue } from '#lib/db/catalogue.ts'
import { disconnect } from '#lib/db/client.ts'
import { findPlace } from '#lib/db/places.ts'
import type { CatalogueRow } from '#lib/search/catalogue-row.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { type IndexRequest, searchIndex } from '#lib/search/index/search-index.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { toSearchString } from '#lib/search/url.ts'
import { benchCatalogue } from '#tests/support/bench-catalogue.ts'
import { Random } from '#tests/unit/search/index/random-catalogue.ts'

const places = [
  '90210',
  'Brooklyn, NY',
  'Houston, TX',
  'Anchorage, AK',
  '59001',
  '00901',
  'Dayton, OH',
  'ohio',
  'montana',
  '',
]
const questions = [
  '',
  'within=5',
  'within=100',
  'within=any',
  'level=iop',
  'level=iop&hours=9-12&detox=any',
  'level=iop&level=php&payment=medicaid&age=adults',
  'hours=9-19',
  'hours=-8&hoursStated=1',
  'detoxFor=alcohol&detoxFor=opioids&medication=buprenorphine',
  'for=veterans&language=spanish&therapy=cbt',
  'telehealth=only&ownership=nonprofit',
  'level=residential&for=women&payment=free&payment=sliding_scale',
  'page=5',
  'page=200',
  'sort=name&page=3',
  'sort=updated',
  'level=outpatient&detox=hospital&language=hmong&ownership=ihs',
  'level=detox&payment=medicaid&detoxFor=benzodiazepines&for=trauma&age=young_adults&therapy=cbt&language=sign_language',
  'level=php&medication=methadone&medication=naltrexone',
]

/** Every question at every place. */
async function requests(): Promise<IndexRequest[]> {
  const all: IndexRequest[] = []
  for (const near of places) {
    const place = near === '' ? null : await findPlace(near)
    for (const question of questions) {
      const { query } = parseSearchQuery(new URLSearchParams(near === '' ? question : `${question}&near=${near}`))
      const point = place?.kind === 'zip' || place?.kind === 'city' ? place : null
      all.push({
        query,
        point,
        state: place?.kind === 'state' ? place.state : null,
        telehealthState: place && 'state' in place ? place.state : null,
        nameIds: null,
      })
    }
  }
  return all
}

/** The catalogue several times over, each copy a few miles from the first. */
function multiplied(rows: readonly CatalogueRow[], scale: number): CatalogueRow[] {
  const random = new Random(1)
  return Array.from({ length: scale }, (_, copy) =>
    rows.map((row) => ({
      ...row,
      id: row.id + copy * 10_000_000,
      sortName: copy === 0 ? row.sortName : `${row.sortName} ${copy}`,
      lat: row.lat === null ? null : row.lat + (copy === 0 ? 0 : random.next() - 0.5) / 3,
      lng: row.lng === null ? null : row.lng + (copy === 0 ? 0 : random.next() - 0.5) / 3,
      programs: row.programs.map((program) => ({ ...program, id: program.id + copy * 100_000_000 })),
    })),
  ).flat()
}

const ascending = (a: number, b: number) => a - b

function percentile(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`
}

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, rounds: { type: 'string', default: '20' } },
})
const close = await benchCatalogue()
const { rows } = await listCatalogue()
const all = await requests()
await disconnect()
await close()
const catalogue = multiplied(rows, Number(values.scale))
const programs = catalogue.reduce((sum, row) => sum + row.programs.length, 0)
const started = performance.now()
const index = CatalogueIndex.build(catalogue)
console.log(`${catalogue.length} facilities, ${programs} programs`)
console.log(`build ${Math.round(performance.now() - started)} ms, ${(index.bytes / 2 ** 20).toFixed(1)} MB in arrays`)

const rounds = Number(values.rounds)
const measured = all.map((request) => ({ request, ms: [] as number[] }))
for (let round = -3; round < rounds; round++) {
  for (const { request, ms } of measured) {
    const from = performance.now()
    searchIndex(index, request)
    if (round >= 0) ms.push(performance.now() - from)
  }
}
const runs = measured.flatMap(({ ms }) => ms).sort(ascending)
const medians = measured.map(({ request, ms }) => ({ request, ms: ms.sort(ascending)[rounds >> 1] ?? 0 }))
medians.sort((a, b) => a.ms - b.ms)
const typical = medians.map(({ ms }) => ms)
console.log(`${all.length} questions, ${rounds} times each`)
console.log(`  every run:               p50 ${percentile(runs, 0.5)}, p99 ${percentile(runs, 0.99)}`)
console.log(
  `  each question's median:  p50 ${percentile(typical, 0.5)}, p99 ${percentile(typical, 0.99)}, worst ${percentile(typical, 1)}`,
)
for (const { ms, request } of medians.slice(-3))
  console.log(`    ${ms.toFixed(2)} ms ${toSearchString(request.query) || '(everything)'}`)

const changed = catalogue.slice(0, 200)
const applying = performance.now()
for (const row of changed) index.apply([{ id: row.id, row }])
console.log(`one facility's change: ${((performance.now() - applying) / changed.length).toFixed(3)} ms`)
