import { describe, expect, test } from 'vitest'
import type { ListedDetox, Scoped } from '#lib/facility/listing.ts'
import { presentDetox } from '#lib/facility/present/sections/detox.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const offering = (stated: Partial<Scoped<ListedDetox>> = {}): Scoped<ListedDetox> => ({
  programId: null,
  where: 'on_site',
  kind: null,
  substances: [],
  medicationUsed: null,
  nursing24h: null,
  partnerName: null,
  arrangedBy: null,
  ...stated,
})
const facts = (...detox: Scoped<ListedDetox>[]) => read(presentDetox(listing({ detox }), 'en').facts)

describe('detox', () => {
  test('that nobody stated is a question, not a no', () => {
    const section = presentDetox(listing(), 'en')
    expect(section.intro).toBe('Not stated whether detox is offered. Ask when you call.')
    expect(section.facts).toEqual([])
  })

  test('that is stated not to be offered says just that', () => {
    expect(facts(offering({ where: 'none' }))).toEqual({ Detox: ['Not offered'] })
  })

  test('on site says yes, no and not stated apart', () => {
    expect(facts(offering({ kind: 'hospital', substances: ['alcohol'], medicationUsed: false }))).toEqual({
      Detox: ['On site (in a hospital)'],
      For: ['Alcohol'],
      'Medication used': ['No'],
      'Nurse there 24 hours': ['Not stated'],
    })
  })

  test('elsewhere names the place and who arranges it, and leaves the rest to that place', () => {
    expect(facts(offering({ where: 'referral', partnerName: 'Example Unit', arrangedBy: 'our nurse' }))).toEqual({
      Detox: ['By referral to Example Unit'],
      'Arranged by': ['our nurse'],
    })
  })

  test('of several kinds with the same facts is told once', () => {
    const shared = { substances: ['opioids' as const], medicationUsed: true }
    const kinds = facts(offering({ ...shared, kind: 'ambulatory' }), offering({ ...shared, kind: 'residential' }))
    expect(kinds.Detox).toEqual(['On site (outpatient; residential)'])
  })

  test('given as a program is never called not stated', () => {
    const section = presentDetox(listing({ programs: [program({ level: 'detox' })] }), 'en')
    expect(section.intro).toBeNull()
    expect(read(section.facts)).toEqual({ Detox: ['On site'] })
  })

  test('always comes with the warning not to stop suddenly', () => {
    expect(presentDetox(listing(), 'es').warning).toContain('911')
  })
})
