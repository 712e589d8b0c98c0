import { describe, expect, it } from 'vitest'
import { takeSlug } from '#lib/facility/slug.ts'

const place = { name2: null, city: 'Denver', state: 'CO' }

describe('the slug of a new facility', () => {
  it('is its name, city and state', () => {
    expect(takeSlug({ ...place, name: "St. Mary's Recovery & Care" }, new Set())).toBe(
      'st-marys-recovery-and-care-denver-co',
    )
  })

  it('has no accents', () => {
    expect(takeSlug({ ...place, name: 'Clínica Peña', city: 'Mayagüez', state: 'PR' }, new Set())).toBe(
      'clinica-pena-mayaguez-pr',
    )
  })

  it('takes in the second name, then a number, when it is taken', () => {
    const taken = new Set<string>()
    const slugs = [1, 2, 3, 4].map(() => takeSlug({ ...place, name: 'Avivo', name2: 'Lake Street' }, taken))
    expect(slugs).toEqual([
      'avivo-denver-co',
      'avivo-lake-street-denver-co',
      'avivo-lake-street-denver-co-2',
      'avivo-lake-street-denver-co-3',
    ])
  })

  it('stays within 80 characters, with whole words and the whole place', () => {
    const slug = takeSlug(
      { ...place, name: 'Comprehensive '.repeat(12), city: 'Truth or Consequences', state: 'NM' },
      new Set(),
    )
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(comprehensive-)+truth-or-consequences-nm$/)
  })

  it('is never empty', () => {
    expect(takeSlug({ name: '—', name2: null, city: '', state: '' }, new Set())).toBe('facility')
  })
})
