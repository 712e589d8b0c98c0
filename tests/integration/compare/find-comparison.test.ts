import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { CompareQuery } from '#lib/compare/compare-query.ts'
import { prisma, readPool } from '#lib/db/client.ts'
import { findListingsOfPrograms } from '#lib/db/listings.ts'
import { findComparison } from '#lib/services/compare.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const nobody = 2_147_483_647
let iop: number
let outpatient: number
let residential: number
let closed: number

/** The id of an example's program of a level. */
async function programOf(slug: string, level: 'iop' | 'outpatient' | 'residential' | 'php'): Promise<number> {
  return (await prisma().program.findFirstOrThrow({ where: { level, facility: { slug } } })).id
}

beforeAll(async () => {
  iop = await programOf('example-miami-valley-recovery-center-dayton-oh', 'iop')
  outpatient = await programOf('example-miami-valley-recovery-center-dayton-oh', 'outpatient')
  residential = await programOf('example-canyon-house-beverly-hills-ca', 'residential')
  closed = await programOf('example-treasure-valley-day-program-boise-id', 'php')
})

afterEach(() => vi.restoreAllMocks())

const asked = (more: Partial<CompareQuery>): CompareQuery => ({
  ids: [],
  unread: 0,
  near: null,
  allRows: false,
  ...more,
})

const idsOf = (programs: readonly { program: { id: number } }[]) => programs.map(({ program }) => program.id)

test('programs come with their listings, each listing once, in one statement', async () => {
  const statements = vi.spyOn(readPool(), 'query')
  const listings = await findListingsOfPrograms([residential, iop, outpatient])
  expect(statements).toHaveBeenCalledTimes(1)
  expect(listings.map(({ slug }) => slug).sort()).toEqual([
    'example-canyon-house-beverly-hills-ca',
    'example-miami-valley-recovery-center-dayton-oh',
  ])
})

test('no program costs no statement', async () => {
  const statements = vi.spyOn(readPool(), 'query')
  expect(await findListingsOfPrograms([])).toEqual([])
  expect(statements).not.toHaveBeenCalled()
})

test('programs stand in the order they were asked for, also two of one facility', async () => {
  const { compared } = await findComparison(asked({ ids: [outpatient, residential, iop] }))
  expect(idsOf(compared)).toEqual([outpatient, residential, iop])
})

test('what has closed and what never was is told apart from what can be compared', async () => {
  const outcome = await findComparison(asked({ ids: [iop, closed, nobody], unread: 1 }))
  expect(idsOf(outcome.compared)).toEqual([iop])
  expect(idsOf(outcome.closed)).toEqual([closed])
  expect(outcome.unknown).toBe(2)
})

test('the fifth program waits, and is not lost', async () => {
  const more = await prisma().program.findMany({
    where: { facility: { status: 'open' } },
    take: 3,
    select: { id: true },
  })
  const ids = [iop, residential, ...more.map(({ id }) => id)]
  const { compared, waiting } = await findComparison(asked({ ids }))
  expect(idsOf(compared)).toEqual(ids.slice(0, 4))
  expect(idsOf(waiting)).toEqual(ids.slice(4))
})

test('distances are measured from a place, in one more statement', async () => {
  const statements = vi.spyOn(readPool(), 'query')
  const { compared, place } = await findComparison(asked({ ids: [iop, residential], near: '45402' }))
  expect(place).toMatchObject({ kind: 'zip', state: 'OH' })
  expect(compared[0]?.distance?.miles).toBeLessThan(3)
  expect(compared[1]?.distance?.miles).toBeGreaterThan(1800)
  expect(statements).toHaveBeenCalledTimes(2)
})

test('a place that nobody knows leaves the comparison without distances', async () => {
  const { compared, place } = await findComparison(asked({ ids: [iop, residential], near: 'Nowhereville, ZZ' }))
  expect(place?.kind).toBe('unknown')
  expect(compared.map(({ distance }) => distance)).toEqual([null, null])
})

test('a facility that withholds its address has no distance', async () => {
  const house = await prisma().program.findFirstOrThrow({
    where: { facility: { slug: 'example-bridge-house-dayton-oh' } },
  })
  const { compared } = await findComparison(asked({ ids: [house.id], near: '45402' }))
  expect(compared[0]?.distance).toBeNull()
})
