import { beforeAll, describe, expect, it } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { runImport } from '#lib/services/run-import.ts'
import { SHIPPED_WORKBOOK } from '#lib/services/shipped-data.ts'
import { rawCodes, readRawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

let raw: { cells: Record<string, string>; codes: Set<string> }[]

beforeAll(() => {
  raw = readRawWorkbook(SHIPPED_WORKBOOK).map((cells) => ({ cells, codes: rawCodes(cells) }))
})

const rawCount = (matches: (codes: (...wanted: string[]) => boolean, cells: Record<string, string>) => boolean) =>
  raw.filter(({ codes, cells }) => matches((...wanted) => wanted.some((code) => codes.has(code)), cells)).length

async function count(condition: string): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `select count(*)::int from facility as f where not is_example and ${condition}`,
  )
  return rows[0]?.count ?? -1
}

const hasProgram = (condition: string) => `exists (select from program where facility_id = f.id and ${condition})`

describe('the imported directory against the rows of the workbook', () => {
  it('has every facility', async () => {
    expect(raw).toHaveLength(12_744)
    expect(await count('true')).toBe(12_744)
  })

  it.each([
    ['outpatient', ['ORT', 'OMB'], 'OP', ['OIT', 'ODT', 'OD']],
    ['iop', ['OIT'], null, []],
    ['php', ['ODT'], null, []],
    ['residential', ['RS', 'RL'], 'RES', ['RD']],
    ['inpatient', ['HIT'], 'HI', ['HID']],
    ['detox', ['OD', 'RD', 'HID'], 'DT', []],
    ['recovery_housing', ['HH'], null, []],
  ] as const)('has as many facilities with %s in the whole country', async (level, own, parent, otherKinds) => {
    const expected = rawCount((has) => has(...own) || (parent !== null && has(parent) && !has(...otherKinds)))
    expect(expected).toBeGreaterThan(500)
    expect(await count(hasProgram(`level = '${level}'`))).toBe(expected)
  })

  it('makes no treatment program of the 142 rows without a setting code, two of which are recovery housing', async () => {
    const settings = ['ORT', 'OMB', 'OIT', 'ODT', 'RS', 'RL', 'HIT', 'OD', 'RD', 'HID', 'OP', 'RES', 'HI']
    expect(rawCount((has) => !has(...settings))).toBe(142)
    expect(await count(`not ${hasProgram("level <> 'recovery_housing'")}`)).toBe(142)
    expect(await count(`not ${hasProgram('true')}`)).toBe(140)
  })

  it('has 100 facilities with detox of no stated kind, and detox where nine leave DT out', async () => {
    expect(rawCount((has) => has('OD', 'RD', 'HID') && !has('DT'))).toBe(9)
    expect(rawCount((has) => has('DT') && !has('OD', 'RD', 'HID'))).toBe(100)
    expect(await count(hasProgram("setting_code = 'DT'"))).toBe(100)
    expect(await count(hasProgram("level = 'detox'"))).toBe(rawCount((has) => has('DT', 'OD', 'RD', 'HID')))
  })

  it.each([
    ['MD', 'medicaid'],
    ['MC', 'medicare'],
    ['SF', 'self_pay'],
    ['SS', 'sliding_scale'],
  ])('counts %s as %s', async (code, slug) => {
    expect(await count(`payments @> '{${slug}}'`)).toBe(rawCount((has) => has(code)))
  })

  it('leaves ages not stated on the 17.6% of rows without age codes', async () => {
    const unstated = rawCount((has) => !has('CHLD', 'YAD', 'ADLT', 'SNR'))
    expect(unstated / raw.length).toBeCloseTo(0.176, 3)
    expect(await count("ages = '{}' and not provenance ? 'ages'")).toBe(unstated)
  })

  it('shows no street and no street position of the eleven withheld addresses', async () => {
    expect(rawCount((_, { street1 = '' }) => street1 === '- - -')).toBe(11)
    expect(await count("address_visibility = 'city' and street is null and geo_precision <> 'street'")).toBe(11)
    expect(await count("street like '%- -%'")).toBe(0)
  })

  it('keeps the eight exact repeats as sixteen facilities', async () => {
    const seen = new Map<string, number>()
    for (const { cells } of raw) {
      const key = [cells.name1, cells.name2, cells.street1, cells.zip].join('|')
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect([...seen.values()].filter((times) => times > 1)).toEqual(Array(8).fill(2))
    expect(await count('(select count(*) from source_record where facility_id = f.id) = 1')).toBe(12_744)
  })

  it('has every phone with its extension, but the one that cannot be dialled', async () => {
    const columns = ['phone', 'intake1', 'intake2', 'intake1a', 'intake2a']
    const numbers = (column: string) => rawCount((_, cells) => Boolean(cells[column]))
    const { rows } = await pool().query<{ main: number; extensions: number; all: number }>(
      `select count(*) filter (where purpose = 'main')::int as main, count(extension)::int as extensions, count(*)::int as all
       from phone join facility on facility.id = facility_id where not is_example`,
    )
    const extensions = raw.flatMap(({ cells }) => {
      const admissions = columns.slice(1).map((column) => cells[column] ?? '')
      return [cells.phone ?? '', ...new Set(admissions)].filter((text) => / x\d+$/.test(text))
    })
    expect(rows[0]?.main).toBe(numbers('phone') - 1)
    expect(rows[0]?.extensions).toBe(extensions.length)
  })

  it('keeps names as they were cut, at 38 characters', async () => {
    const cut = rawCount((_, { name1 = '' }) => name1.length === 38)
    expect(cut).toBeGreaterThan(300)
    expect(await count('length(name) = 38')).toBe(cut)
  })

  it('states no hours, schedule, price or openings: the directory has none', async () => {
    const { rows } = await pool().query(
      `select (select count(*) from program join facility as f on f.id = facility_id
          where not f.is_example and (hours_per_week_min is not null or offers_evening is not null))::int as hours,
        (select count(*) from price join facility as f on f.id = facility_id where not f.is_example)::int as prices`,
    )
    expect(rows[0]).toEqual({ hours: 0, prices: 0 })
  })

  it('has a place on the map for every facility, four fifths by street', async () => {
    expect(await count('lat is null')).toBe(0)
    expect(await count("geo_precision = 'street'")).toBeGreaterThan(9_900)
  })

  it('can be found by every word of its names', async () => {
    const { rows } = await pool().query<{ missing: number }>(
      `select count(*)::int as missing from (select distinct unnest(search_words) as word from facility where not is_example) as w
       where not exists (select from name_word where name_word.word = w.word)`,
    )
    expect(rows[0]?.missing).toBe(0)
    expect(await count("search_words = '{}'")).toBe(0)
  })

  it('has an audit event for every facility, in the run that added it', async () => {
    const { rows } = await pool().query<{ events: number; runs: number }>(
      `select count(*)::int as events, count(distinct import_run_id)::int as runs from audit_event where action = 'import_added'`,
    )
    expect(rows[0]).toEqual({ events: 12_744, runs: 1 })
  })
})

it('importing the same file again changes no row of the catalogue', async () => {
  const before = await fingerprintCatalogue()
  const report = await runImport(SHIPPED_WORKBOOK)
  expect(report.counts).toMatchObject({ rows: 12_744, added: 0, changed: 0, confirmed: 0, same: 12_744, gone: 0 })
  expect(await fingerprintCatalogue()).toEqual(before)
}, 60_000)

/** A hash of every row of every table but the log of runs, timestamps and change feed included. */
async function fingerprintCatalogue(): Promise<Record<string, string>> {
  const tables =
    'facility program phone detox_offering medication_policy population_served facility_language credential house_rule organization source_record source_code name_word audit_event disagreement'
  const hashes: Record<string, string> = {}
  for (const table of tables.split(' ')) {
    const { rows } = await pool().query<{ hash: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as hash from ${table} as t`,
    )
    hashes[table] = rows[0]?.hash ?? ''
  }
  return hashes
}
