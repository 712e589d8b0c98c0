import { describe, expect, it } from 'vitest'
import { identityCard, matchCards } from '#lib/catalogue/identity/match.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'

const base: NeutralRow = {
  sourceRow: 2,
  name: 'Example Recovery Center',
  name2: null,
  street: '120 North Main Street',
  unit: null,
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  county: null,
  website: null,
  addressVisibility: 'full',
  phones: [{ number: '+13035550142', extension: null, purpose: 'main' }],
  codes: ['SA', 'OP', 'OIT', 'ORT', 'MD', 'PI', 'CBT', 'MOTI', 'ADLT', 'FEM', 'MALE'],
}
const otherPhone = [{ number: '+13035550199', extension: null, purpose: 'main' as const }]
const otherCodes = ['SA', 'RES', 'RL', 'SF', 'ANG', 'TWFA', 'CHLD']

function match(stored: Partial<NeutralRow>[], incoming: Partial<NeutralRow>[]) {
  const cards = (rows: Partial<NeutralRow>[]) => rows.map((row) => identityCard({ ...base, ...row }))
  const { matches, ambiguous } = matchCards(cards(stored), cards(incoming))
  return { pairs: matches.map(({ stored: a, incoming: b, stage }) => `${a}-${b} ${stage}`).sort(), ambiguous }
}

describe('a facility of an earlier edition is recognised', () => {
  it.each([
    ['unchanged', {}, 'same'],
    ['with another phone', { phones: otherPhone }, 'same'],
    ['with other codes', { codes: otherCodes }, 'same'],
    ['abbreviated', { street: '120 N Main St', name: 'Example Recovery Ctr' }, 'same'],
    ['in another suite', { unit: 'Suite 5' }, 'unit'],
    ['under another name with the same programs', { name: 'New Dawn', phones: otherPhone }, 'renamed'],
    ['under another name with the same phone', { name: 'New Dawn', codes: base.codes.slice(0, 7) }, 'renamed'],
    ['at another address with the same name and phone', { street: '9 Elm Street', zip: '80209' }, 'moved'],
  ])('%s', (_, change, stage) => expect(match([{}], [change]).pairs).toEqual([`0-0 ${stage}`]))
})

describe('another facility is not taken for it', () => {
  it.each([
    [
      'another name at the address, with other programs and phone',
      { name: 'New Dawn', codes: otherCodes, phones: otherPhone },
    ],
    ['another name at the address, same phone, but nothing else in common', { name: 'New Dawn', codes: otherCodes }],
    ['the same name elsewhere with another phone', { street: '9 Elm Street', phones: otherPhone }],
    [
      'a branch in another region that shares the phone of a call centre',
      { street: '9 Elm Street', city: 'Reno', zip: '89501' },
    ],
  ])('%s', (_, change) => expect(match([{}], [change])).toEqual({ pairs: [], ambiguous: [] }))

  it('another name in the same city where both withhold their street', () => {
    const withheld = { street: null, addressVisibility: 'city' as const }
    expect(match([withheld], [{ ...withheld, name: 'New Dawn' }])).toEqual({ pairs: [], ambiguous: [] })
  })
})

describe('several facilities at one address', () => {
  it('each keep their own, whatever the order of the file', () => {
    const detox = { name2: 'Detox', codes: otherCodes }
    const clinic = { name2: 'Clinic' }
    expect(match([detox, clinic], [clinic, detox]).pairs).toEqual(['0-1 same', '1-0 same'])
  })

  it('with the same name and suite are told apart by codes and phone', () => {
    const first = { codes: base.codes }
    const second = { codes: otherCodes, phones: otherPhone }
    expect(match([first, second], [second, first]).pairs).toEqual(['0-1 same', '1-0 same'])
  })

  it('that are renamed beyond telling apart stay unmatched and are reported', () => {
    const found = match([{ name2: 'A' }, { name2: 'B' }], [{ name: 'New Dawn' }])
    expect(found).toEqual({ pairs: [], ambiguous: [0] })
  })

  it('leave the renamed one to the one that is left', () => {
    const found = match([{ name2: 'A' }, { name2: 'B' }], [{ name2: 'A' }, { name: 'New Dawn' }])
    expect(found.pairs).toEqual(['0-0 same', '1-1 renamed'])
  })
})
