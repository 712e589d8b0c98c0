import { describe, expect, test } from 'vitest'
import { kindFields, kindSources, kinds, sourcesOfKind } from '#lib/compare/kinds.ts'
import { presentAsked, presentKinds } from '#lib/compare/present-kinds.ts'
import { kindTextsOf } from '#lib/i18n/kinds.ts'
import { locales } from '#lib/i18n/locale.ts'

const count = { facilities: 200, detoxOnSite: 50, medicaid: 151, stated: 3, usual: 197 }
const counts = kinds.map((kind) => ({ ...count, kind, ...(kind === 'inpatient' && { stated: 1, usual: 0 }) }))

test('every kind answers every question in both languages, for and against', () => {
  for (const locale of locales) {
    for (const kind of kinds) {
      for (const field of kindFields) expect(kindTextsOf(locale)[kind][field], `${kind} ${field}`).toMatch(/\S[.]$/)
    }
  }
})

test('what studies are said to have found carries a source that can be looked up', () => {
  const studied = /stud(y|ies)|IOP does as well|seldom changes/i
  for (const kind of kinds) {
    for (const field of kindFields) {
      if (!studied.test(kindTextsOf('en')[kind][field])) continue
      expect(sourcesOfKind[kind][field]?.length, `${kind} ${field}`).toBeGreaterThan(0)
    }
  }
  for (const { url, year } of Object.values(kindSources)) {
    expect(url).toMatch(/^https:\/\//)
    expect(year).toBeGreaterThan(2000)
  }
})

describe('the page of kinds', () => {
  const view = presentKinds({ kind: 'counted', near: null, place: null, counts }, 'en')

  test('has a column for each kind and a number for each', () => {
    expect(view.columns.map(({ short }) => short)).toEqual([
      'Outpatient',
      'IOP',
      'PHP',
      'Residential',
      'Inpatient',
      'Detox',
    ])
    expect(view.numbers?.rows[1]).toMatchObject({
      label: 'Accept Medicaid',
      cells: [{ text: '151 (75%)' }, {}, {}, {}, {}, {}],
    })
  })

  test('has no share of stated hours where care has no weekly hours', () => {
    const hours = view.numbers?.rows.at(-1)?.cells.map(({ text }) => text)
    expect(hours?.[1]).toBe('3 of 200')
    expect(hours?.[4]).toBe('No hours a week')
  })

  test('numbers each statement’s sources as they are listed', () => {
    const numbers = view.rows.flatMap(({ cells }) => cells.flatMap(({ references }) => references))
    expect(new Set(numbers)).toEqual(new Set(view.references.map((_, at) => at + 1)))
  })

  test('leads from each kind to a search of it, at the same place', () => {
    const dayton = { kind: 'city', label: 'Dayton, OH', lat: 39.7, lng: -84.1, state: 'OH' } as const
    const near = presentKinds({ kind: 'counted', near: 'Dayton', place: dayton, counts }, 'en')
    expect(near.columns[1]?.href).toBe('/search?near=Dayton&level=iop')
    expect(near.numbers?.title).toBe('Within 25 miles of Dayton, OH')
  })

  test('does without numbers when nobody can count', () => {
    expect(presentKinds(null, 'es')).toMatchObject({ numbers: null })
  })
})

test('beside a comparison stand the kinds that are compared, each once', () => {
  const view = presentAsked(['residential', 'iop', 'residential', 'recovery_housing'], 'en')
  expect(view.columns.map(({ kind }) => kind)).toEqual(['iop', 'residential'])
  expect(view.numbers).toBeNull()
})
