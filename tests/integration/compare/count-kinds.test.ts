import { afterAll, expect, test } from 'vitest'
import { kinds } from '#lib/compare/kinds.ts'
import { prisma, readPool } from '#lib/db/client.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { countKinds } from '#lib/services/kinds.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

afterAll(closeCatalogueIndex)

test('every kind is counted as the database counts it', async () => {
  const counted = await countKinds(null)
  if (counted.kind !== 'counted') throw new Error('nothing was counted')
  expect(counted.counts.map(({ kind }) => kind)).toEqual(kinds)
  const { rows } = await readPool().query(
    `select p.level as kind, count(distinct f.id)::int as facilities, count(p.hours_per_week_min)::int as stated,
       count(*)::int as programs
     from program p join facility f on f.id = p.facility_id where f.status <> 'closed' group by p.level`,
  )
  for (const { kind, facilities, stated, usual } of counted.counts) {
    const found = rows.find((row) => row.kind === kind)
    expect({ facilities, stated }, kind).toEqual({ facilities: found.facilities, stated: found.stated })
    if (usual > 0) expect(stated + usual, kind).toBe(found.programs)
  }
})

test('a state and a town are counted like a search of them', async () => {
  const whole = await countKinds(null)
  const ohio = await countKinds('Ohio')
  const dayton = await countKinds('45402')
  const iopIn = (counts: typeof whole) =>
    counts.kind === 'counted' ? (counts.counts.find(({ kind }) => kind === 'iop')?.facilities ?? 0) : 0
  expect(iopIn(ohio)).toBe(
    await prisma().facility.count({
      where: { state: 'OH', status: { not: 'closed' }, programs: { some: { level: 'iop' } } },
    }),
  )
  expect(iopIn(dayton)).toBeGreaterThan(0)
  expect(iopIn(dayton)).toBeLessThan(iopIn(ohio))
  expect(iopIn(ohio)).toBeLessThan(iopIn(whole))
})

test('a place that cannot be told offers others', async () => {
  expect(await countKinds('Springfield')).toMatchObject({ kind: 'noPlace', near: 'Springfield' })
})
