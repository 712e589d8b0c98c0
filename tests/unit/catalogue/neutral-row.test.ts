import { describe, expect, it } from 'vitest'
import { type NeutralRow, toNeutralRow } from '#lib/catalogue/neutral-row.ts'
import type { RawRow } from '#lib/catalogue/readers/source-file.ts'

const typical: RawRow['cells'] = {
  name1: 'Example Recovery Center',
  street1: '120 North Main Street',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  phone: '303-555-0142',
  codes: 'SA * OP OIT * MD',
}

function accept(cells: RawRow['cells']): NeutralRow {
  const outcome = toNeutralRow({ row: 7, cells: { ...typical, ...cells } })
  if (outcome.kind !== 'row') throw new Error(JSON.stringify(outcome))
  return outcome.row
}

describe('a sound row', () => {
  it('keeps what the source says, and its row number', () => {
    expect(accept({ name2: 'Women', street2: 'Suite 4' })).toEqual({
      sourceRow: 7,
      name: 'Example Recovery Center',
      name2: 'Women',
      street: '120 North Main Street',
      unit: 'Suite 4',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      county: null,
      website: null,
      addressVisibility: 'full',
      phones: [{ number: '+13035550142', extension: null, purpose: 'main' }],
      codes: ['SA', 'OP', 'OIT', 'MD'],
    })
  })

  it('keeps a name that the directory cut at 38 characters as it stands', () => {
    const name1 = 'South Texas Subst Abuse Recovery Servs'
    expect(name1).toHaveLength(38)
    expect(accept({ name1 }).name).toBe(name1)
  })

  it('withholds the street where the source writes dashes', () => {
    expect(accept({ street1: '- - -', street2: '- - -' })).toMatchObject({
      street: null,
      unit: null,
      addressVisibility: 'city',
      city: 'Denver',
    })
  })

  it('shows only the city where a street is missing altogether', () => {
    const { street1: _, ...cells } = typical
    const outcome = toNeutralRow({ row: 7, cells })
    expect(outcome).toMatchObject({
      kind: 'row',
      row: { street: null, addressVisibility: 'city' },
      warnings: [{ row: 7, column: 'street1' }],
    })
  })

  it.each([
    ['501', '00501'],
    ['2139', '02139'],
    ['02139-4307', '02139'],
    ['021394307', '02139'],
    ['2139.0', '02139'],
  ])('reads the ZIP code %s as %s', (zip, read) => expect(accept({ zip }).zip).toBe(read))

  it('reads a state by its name as well', () => expect(accept({ state: 'puerto rico' }).state).toBe('PR'))

  it('lists the main phone first and the intake lines as admissions, each once, with extensions', () => {
    const { phones } = accept({ intake1: '303-555-0142 x301', intake2: '888-PARNEXT', intake1a: '888-727-6398' })
    expect(phones).toEqual([
      { number: '+13035550142', extension: null, purpose: 'main' },
      { number: '+13035550142', extension: '301', purpose: 'admissions' },
      { number: '+18887276398', extension: null, purpose: 'admissions' },
    ])
  })

  it('leaves out a phone that cannot be dialled, and says so', () => {
    const outcome = toNeutralRow({ row: 9, cells: { ...typical, phone: '207-175-2222' } })
    expect(outcome).toMatchObject({
      kind: 'row',
      row: { phones: [] },
      warnings: [{ row: 9, column: 'phone', value: '207-175-2222' }],
    })
  })

  it('keeps codes it does not know, once each', () => {
    expect(accept({ codes: 'sa OIT*ZZZ9  * OIT' }).codes).toEqual(['SA', 'OIT', 'ZZZ9'])
  })
})

describe('a row that cannot be used', () => {
  it('is rejected with every column and reason', () => {
    const outcome = toNeutralRow({ row: 12, cells: { state: 'XX', zip: 'n/a' } })
    expect(
      outcome.kind === 'rejected' && outcome.problems.map(({ row, column, value }) => [row, column, value]),
    ).toEqual([
      [12, 'name1', ''],
      [12, 'city', ''],
      [12, 'state', 'XX'],
      [12, 'zip', 'n/a'],
    ])
  })
})
