import { describe, expect, it } from 'vitest'
import { facilityFields, programFields } from '#lib/provenance/fields.ts'
import { readProvenance } from '#lib/provenance/provenance.ts'
import { daysAround, exampleFacilities } from '#prisma/examples/all.ts'
import { facilityProvenance, programProvenance } from '#prisma/examples/stated.ts'

const dayInMs = 24 * 60 * 60 * 1000

describe.each(['2026-11-22T23:59:59Z', '2031-02-28T00:00:00Z'])('the dates of the examples inserted at %s', (text) => {
  const now = new Date(text)
  const day = daysAround(now)
  const examples = exampleFacilities(now)
  const openings = examples.flatMap(({ programs }) => programs.flatMap(({ availability }) => availability ?? []))
  const provenances = examples.flatMap((example) => [
    facilityProvenance(example, day),
    ...example.programs.map((program) => programProvenance(program, day)),
  ])

  it('state openings for seven days, some of which are over', () => {
    for (const { statedAt, expiresAt } of openings) {
      expect((Number(expiresAt) - Number(statedAt)) / dayInMs).toBe(7)
      expect(Number(statedAt)).toBeLessThanOrEqual(Number(now))
    }
    const over = openings.filter(({ expiresAt }) => Number(expiresAt) < Number(now))
    expect(over.length).toBeGreaterThan(0)
    expect(over.length).toBeLessThan(openings.length)
  })

  it('have credentials before and after their end', () => {
    const ends = examples.flatMap(({ credentials = [] }) =>
      credentials.flatMap(({ validUntil }) => (validUntil ? Number(validUntil) : [])),
    )
    expect(Math.min(...ends)).toBeLessThan(Number(now))
    expect(Math.max(...ends)).toBeGreaterThan(Number(now))
  })

  it('attribute every fact to a source on a day that is not to come, some long ago', () => {
    const facts = provenances.flatMap((provenance) => Object.values(readProvenance(provenance)))
    const ages = facts.map(({ at }) => (Number(now) - Date.parse(at)) / dayInMs)
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0)
    expect(ages.filter((age) => age > 180).length).toBeGreaterThan(10)
    expect(ages.filter((age) => age <= 180).length).toBeGreaterThan(100)
    expect(new Set(facts.map(({ source }) => source))).toEqual(
      new Set(['facility', 'moderator', 'state', 'samhsa', 'public']),
    )
  })

  it('attribute each field of a facility and of a program somewhere, and none that is not stated', () => {
    const seen = new Set(provenances.flatMap((provenance) => Object.keys(provenance)))
    expect(seen).toEqual(new Set<string>([...facilityFields, ...programFields]))
    const bare = examples.find(({ facts }) => facts.city === 'Bismarck')
    expect(bare && Object.keys(facilityProvenance(bare, day))).toEqual(['name', 'status', 'address', 'phones'])
    expect(bare?.programs.map((program) => Object.keys(programProvenance(program, day)))).toEqual([['level']])
  })

  it('attribute nothing to somebody else that is not stated at all', () => {
    for (const example of examples) {
      const stated = Object.keys(facilityProvenance(example, day))
      expect(stated).toEqual(expect.arrayContaining(Object.keys(example.said.except ?? {})))
      for (const program of example.programs) {
        const statedHere = Object.keys(programProvenance(program, day))
        expect(statedHere, program.key).toEqual(expect.arrayContaining(Object.keys(program.said.except ?? {})))
      }
    }
  })
})
