import { describe, expect, it } from 'vitest'
import { readProvenance } from '#lib/provenance/provenance.ts'

describe('reading the provenance of a listing', () => {
  it('gives source, day and name of each field', () => {
    const stored = {
      hours: { source: 'facility', at: '2026-03-09', by: 'Admissions' },
      name: { source: 'samhsa', at: '2023-06-29' },
    }
    expect(readProvenance(stored)).toEqual(stored)
  })

  it('is empty for a listing of which nothing is stated', () => {
    expect(readProvenance({})).toEqual({})
  })

  it.each([
    ['a source that we do not know', { name: { source: 'hearsay', at: '2026-03-09' } }],
    ['a fact without a day', { name: { source: 'facility' } }],
    ['a day that does not exist', { name: { source: 'facility', at: '2026-02-30' } }],
    ['a time instead of a day', { name: { source: 'facility', at: '2026-03-09T10:00:00Z' } }],
    ['an empty name', { name: { source: 'facility', at: '2026-03-09', by: '' } }],
    ['something else than fields', null],
  ])('refuses %s', (_, stored) => {
    expect(() => readProvenance(stored)).toThrow()
  })
})
