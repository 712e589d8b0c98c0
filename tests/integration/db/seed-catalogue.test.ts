import { expect, test } from 'vitest'
import { prisma } from '#lib/db/client.ts'
import { seedCatalogue } from '#lib/services/seed-catalogue.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

test('a new database holds the whole shipped directory', async () => {
  expect(await prisma().facility.count({ where: { isExample: false } })).toBeGreaterThan(12_500)
})

test('the examples can be told from real facilities', async () => {
  const examples = await prisma().facility.findMany({ where: { isExample: true } })
  expect(examples.length).toBeGreaterThanOrEqual(12)
  expect(examples.every(({ name }) => name.startsWith('Example '))).toBe(true)
})

test('filling it again does no work twice', async () => {
  const before = await prisma().facility.count()
  const again = await seedCatalogue({ examples: true, now: new Date() })
  expect(again).toEqual({ facilities: before, imported: false })
})
