import { beforeAll, describe, expect, it } from 'vitest'
import { pool, prisma } from '#lib/db/client.ts'
import { insertExamples } from '#prisma/examples.ts'
import { cloneDatabase } from '#tests/support/database.ts'

cloneDatabase()

const now = new Date('2026-11-22T12:00:00Z')

const listingTables = [
  'organization',
  'facility',
  'phone',
  'program',
  'track',
  'track_session',
  'phase',
  'detox_offering',
  'medication_policy',
  'population_served',
  'facility_language',
  'plan_acceptance',
  'price',
  'drug_testing',
  'house_rule',
  'credential',
  'availability',
  'program_link',
]

/** Filled by a merge of two listings, and by an import. */
const notForExamples = ['facility.merged_into_id', 'program.setting_code']

/** Not every kind of owner has an example, nor does a place whose position nobody knows. */
const needNotBeWhole = ['Ownership', 'GeoPrecision']

async function listColumns() {
  const { rows } = await pool().query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = any($1)`,
    [listingTables],
  )
  return rows
}

async function valuesOf({ table, column, type }: { table: string; column: string; type: string }): Promise<string[]> {
  const value = type.startsWith('_') ? `unnest("${column}")` : `"${column}"`
  const { rows } = await pool().query<{ value: string }>(
    `select distinct value::text from (select ${value} as value from "${table}") as stated where value is not null`,
  )
  return rows.map((row) => row.value)
}

describe('the example facilities in the database', () => {
  beforeAll(async () => {
    await insertExamples(prisma(), { now })
  })

  it('come once: a second start adds nothing', async () => {
    const before = await prisma().facility.count()
    expect(before).toBeGreaterThanOrEqual(12)
    expect(await insertExamples(prisma(), { now: new Date('2027-03-01T00:00:00Z') })).toBe(0)
    expect(await prisma().facility.count()).toBe(before)
  })

  it('are all marked as examples', async () => {
    expect(await prisma().facility.count({ where: { isExample: false } })).toBe(0)
  })

  it('fill every column that a facility can state', async () => {
    const empty: string[] = []
    for (const each of await listColumns()) {
      const values = await valuesOf(each)
      if (values.every((value) => value === '{}')) empty.push(`${each.table}.${each.column}`)
    }
    expect(empty).toEqual(notForExamples)
  })

  it('show every value of every closed set', async () => {
    const { rows } = await pool().query<{ type: string; label: string }>(
      `select typname as type, enumlabel as label from pg_enum join pg_type on pg_type.oid = enumtypid`,
    )
    const missing: string[] = []
    const columns = (await listColumns()).filter(({ type }) => !needNotBeWhole.includes(type))
    for (const each of columns) {
      const shown = await valuesOf(each)
      for (const { label } of rows.filter(({ type }) => type === each.type.replace(/^_/, ''))) {
        if (!shown.includes(label)) missing.push(`${each.table}.${each.column}.${label}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('show yes, no and not stated for what a person must have done first', async () => {
    for (const field of ['assessmentRequired', 'referralRequired', 'detoxRequiredFirst', 'rollingAdmission'] as const) {
      const stated = await prisma().program.groupBy({ by: [field] })
      expect(new Set(stated.map((group) => group[field])), field).toEqual(new Set([true, false, null]))
    }
  })

  it('are found by the words of their names, accents or not', async () => {
    const found = await prisma().facility.findMany({ where: { searchWords: { hasEvery: ['recuperacion', 'ninez'] } } })
    expect(found.map(({ city }) => city)).toEqual(['Laredo'])
    const words = await prisma().nameWord.findMany({
      where: { word: { in: ['recuperacion', 'ninez', 'miami', 'midwest'] } },
    })
    expect(words.map(({ word }) => word).sort()).toEqual(['miami', 'ninez', 'recuperacion'])
  })

  it('are in the change feed, all with the version of their one transaction', async () => {
    const versions = await prisma().facility.groupBy({ by: ['catalogueVersion'] })
    expect(versions).toHaveLength(1)
    expect(versions[0]?.catalogueVersion).toBeGreaterThan(0n)
  })

  it('each have an audit event that says what was added, by the system', async () => {
    const facilities = await prisma().facility.findMany({ select: { id: true } })
    const events = await prisma().auditEvent.findMany({ where: { action: 'example_added' } })
    expect(events.map(({ facilityId }) => facilityId).sort()).toEqual(facilities.map(({ id }) => id).sort())
    for (const { actorKind, before, after } of events) {
      expect(actorKind).toBe('system')
      expect(before).toBeNull()
      expect(after).toHaveProperty('facts.name')
    }
  })

  it('lead from one program to the next, in the same facility or another', async () => {
    const links = await prisma().programLink.findMany({ include: { program: true, targetProgram: true } })
    const inside = links.filter(({ program, targetProgram }) => targetProgram?.facilityId === program.facilityId)
    const outside = links.filter(
      ({ program, targetProgram }) => targetProgram && targetProgram.facilityId !== program.facilityId,
    )
    expect(inside.length).toBeGreaterThan(0)
    expect(outside.length).toBeGreaterThan(0)
    expect(inside.every(({ programId, targetProgramId }) => programId !== targetProgramId)).toBe(true)
  })
})
