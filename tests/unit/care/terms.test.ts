import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTermBySamhsa, isTerm, serviceKinds, terms, termsOf } from '#lib/care/terms.ts'

const fixture = new URL('../../fixtures/service-codes.txt', import.meta.url)
const officialCodes = readFileSync(fixture, 'utf8').trim().split('\n')

describe('the vocabulary', () => {
  it('gives every code of the official list exactly one term, and knows no code beside them', () => {
    const ours = terms.flatMap(({ samhsa }) => samhsa ?? [])
    expect(officialCodes).toHaveLength(224)
    expect(ours.toSorted()).toEqual(officialCodes.toSorted())
  })

  it('names a term once in its kind, in snake case', () => {
    const ids = terms.map(({ kind, slug }) => `${kind}.${slug}`)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { slug } of terms) expect(slug).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })

  it('names a service once across all kinds of service', () => {
    const slugs: string[] = serviceKinds.flatMap((kind) => termsOf(kind).map(({ slug }) => slug))
    expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([])
  })

  it.each([
    ['MD', 'payment', 'medicaid'],
    ['MC', 'payment', 'medicare'],
    ['SF', 'payment', 'self_pay'],
    ['SS', 'payment', 'sliding_scale'],
    ['MI', 'payment', 'military_insurance'],
    ['AD', 'population', 'adolescents'],
    ['CHLD', 'age', 'adolescents'],
    ['OIT', 'setting', 'iop'],
    ['ODT', 'setting', 'php'],
    ['MOA', 'opioid_treatment', 'opioid_medication_from_elsewhere'],
    ['ACMA', 'alcohol_treatment', 'alcohol_medication_from_elsewhere'],
    ['UB', 'opioid_treatment', 'prescribes_buprenorphine'],
    ['BU', 'opioid_medication', 'buprenorphine_used'],
    ['HBV', 'medical', 'hepatitis_b_vaccine'],
    ['HBT', 'testing', 'hepatitis_b_test'],
  ])('reads the code %s as %s %s', (code, kind, slug) => {
    expect(findTermBySamhsa(code)).toEqual({ kind, slug, samhsa: code })
  })

  it('knows no term for a code that SAMHSA has withdrawn or never had', () => {
    expect(findTermBySamhsa('MMW')).toBeUndefined()
    expect(findTermBySamhsa('')).toBeUndefined()
  })

  it('keeps the public filter values under their kinds', () => {
    expect(isTerm('payment', 'medicaid')).toBe(true)
    expect(isTerm('payment', 'private_insurance')).toBe(true)
    expect(isTerm('age', 'adolescents')).toBe(true)
    expect(isTerm('population', 'veterans')).toBe(true)
    expect(isTerm('language', 'spanish')).toBe(true)
    expect(isTerm('therapy', 'cbt')).toBe(true)
    expect(isTerm('therapy', 'telehealth')).toBe(true)
    expect(isTerm('ownership', 'nonprofit')).toBe(true)
  })

  it('takes no slug of another kind, and no name that every object has', () => {
    expect(isTerm('payment', 'cbt')).toBe(false)
    expect(isTerm('payment', 'constructor')).toBe(false)
  })
})
