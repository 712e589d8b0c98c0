import { listCatalogue } from '#lib/db/catalogue.ts'
import { findPlace } from '#lib/db/places.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { type IndexRequest, searchIndex } from '#lib/search/index/search-index.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import type { RunPart } from '#tests/bench/frame/context.ts'
import type { Figure } from '#tests/bench/frame/report.ts'

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

const ascending = (a: number, b: number) => a - b

function percentile(sorted: readonly number[], share: number): Figure {
  return { value: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, unit: 'ms' }
}

const rounds = 20

/** Times the search function alone. */
export const run: RunPart = async (_, report) => {
  const { rows } = await listCatalogue()
  const all = await requests()
  const started = performance.now()
  const index = CatalogueIndex.build(rows)
  const build = { value: (performance.now() - started) / 1000, unit: 's' } as const
  const runs: number[] = []
  for (let round = -3; round < rounds; round++) {
    for (const request of all) {
      const from = performance.now()
      searchIndex(index, request)
      if (round >= 0) runs.push(performance.now() - from)
    }
  }
  runs.sort(ascending)
  const row = report.table('Search', `${all.length} questions, ${rounds} times each.`)
  row('all questions', { p50: percentile(runs, 0.5), p99: percentile(runs, 0.99) })
  const memory = { value: index.bytes / 2 ** 20, unit: 'MB' } as const
  report.table('Index')('the whole catalogue', { build, memory })
  report.goal('Search, p99', percentile(runs, 0.99), { atMost: 2 })
}
