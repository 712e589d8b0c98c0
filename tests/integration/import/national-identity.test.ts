import { beforeAll, describe, expect, it } from 'vitest'
import { type IdentityCard, identityCard, matchCards } from '#lib/catalogue/identity/match.ts'
import { identityKey, identityParts } from '#lib/catalogue/identity/normalise.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'
import { groupBy, nextEdition, readNationalRows, repeatableRandom } from '#tests/fixtures/national.ts'

let rows: NeutralRow[]
let sharesAddress: boolean[]
let stored: IdentityCard[]

beforeAll(async () => {
  rows = (await readNationalRows()).rows
  stored = rows.map(identityCard)
  const places = groupBy(rows, (row) => identityParts(row).place)
  sharesAddress = rows.map((row) => (places.get(identityParts(row).place)?.length ?? 0) > 1)
}, 30_000)

/** Matches the stored directory with another edition of it; index i of `edition` is row i, null when it is gone. */
function measure(edition: (NeutralRow | null)[], fresh: NeutralRow[] = []) {
  const kept = [...edition.entries()].filter((entry): entry is [number, NeutralRow] => entry[1] !== null)
  const incoming = [...kept.map(([, row]) => row), ...fresh]
  const { matches, ambiguous } = matchCards(stored, incoming.map(identityCard))
  const right = matches.filter((match) => kept[match.incoming]?.[0] === match.stored)
  return {
    listed: kept.length,
    right: right.length,
    rightAtSharedAddresses: right.filter((match) => sharesAddress[match.stored]).length,
    wrong: matches.length - right.length,
    ambiguous: ambiguous.length,
  }
}

const newPhone = (index: number) => [
  { number: `+1${2_000_000_000 + index}`, extension: null, purpose: 'main' as const },
]

describe('the national directory', () => {
  it('has eight pairs of the same names, street and ZIP, six of them told apart by their suite', () => {
    const exact = groupBy(rows, ({ name, name2, street, zip }) => [name, name2, street, zip].join('|'))
    const repeats = [...exact.values()].filter((group) => group.length > 1)
    expect(repeats).toHaveLength(8)
    expect(repeats.filter(([a, b]) => a && b && identityKey(a) !== identityKey(b))).toHaveLength(6)
  })

  it('has 12,741 identities in 12,744 rows: normalising merges one pair more, "Salvation Army" and "The Salvation Army"', () => {
    expect(rows).toHaveLength(12_744)
    expect(new Set(rows.map(identityKey)).size).toBe(12_741)
  })

  it('has 796 rows that share an address', () => expect(sharesAddress.filter(Boolean)).toHaveLength(796))
})

describe('every facility is recognised in an edition', () => {
  const all = { listed: 12_744, right: 12_744, rightAtSharedAddresses: 796, wrong: 0, ambiguous: 0 }

  it('that is the same, in another order', () => {
    const order = rows.map((_, index) => index).reverse()
    const { matches } = matchCards(
      stored,
      order.map((index) => identityCard(rows[index] as NeutralRow)),
    )
    expect(matches.every((match) => order[match.incoming] === match.stored)).toBe(true)
  })

  it('that spells names and streets in another way', () => {
    const short: Record<string, string> = {
      Street: 'St.',
      Avenue: 'Ave',
      Road: 'Rd',
      North: 'N.',
      East: 'E',
      Suite: 'Ste',
      Floor: 'Fl',
      Drive: 'Dr',
      Highway: 'Hwy',
    }
    const respell = (text: string | null) => text?.replace(/[A-Z][a-z]+/g, (word) => short[word] ?? word) ?? null
    const edition = nextEdition(rows, ({ name, street, unit }) => ({
      name: ` ${name.replace(/ Inc$/, ', Inc.').toUpperCase()}`,
      street: respell(street),
      unit: respell(unit),
    }))
    expect(measure(edition)).toEqual(all)
  })

  it('in which every phone has changed', () => {
    expect(measure(nextEdition(rows, (_, index) => ({ phones: newPhone(index) })))).toEqual(all)
  })
})

describe('no facility is taken for another', () => {
  it('when every name has changed: 99.3% are recognised by their address and programs, the rest are new', () => {
    const found = measure(nextEdition(rows, (_, index) => ({ name: `Renamed ${index}`, name2: null })))
    expect(found.wrong).toBe(0)
    expect(found.right).toBeGreaterThanOrEqual(12_650)
    expect(found.rightAtSharedAddresses).toBeGreaterThanOrEqual(715)
  })

  it('when every name and phone has changed: 98% are recognised', () => {
    const found = measure(
      nextEdition(rows, (_, index) => ({ name: `Renamed ${index}`, name2: null, phones: newPhone(index) })),
    )
    expect(found.wrong).toBe(0)
    expect(found.right).toBeGreaterThanOrEqual(12_500)
  })

  it('in a year of everything: renamed, moved, new phones and suites, other codes, a tenth gone and a tenth new', () => {
    const random = repeatableRandom(7)
    const everyCode = [...new Set(rows.flatMap(({ codes }) => codes))]
    const edition = rows.map((row, index) => {
      if (random() < 0.1) return null
      const next = { ...row }
      if (random() < 0.1) Object.assign(next, { name: `Renamed ${index}`, name2: null })
      if (random() < 0.15) next.phones = newPhone(index)
      if (random() < 0.05 && row.street) next.unit = `Suite ${Math.floor(random() * 900)}`
      if (random() < 0.05 && row.street) next.street = `${9000 + index} Elsewhere Road`
      next.codes = [...row.codes.filter(() => random() > 0.06), ...everyCode.filter(() => random() < 0.015)]
      return next
    })
    const fresh = rows
      .filter(() => random() < 0.1)
      .map((row, index) => ({
        ...row,
        name: `Fresh Start ${index}`,
        name2: null,
        street: random() < 0.3 ? row.street : `${index} New Street`,
        phones: newPhone(50_000 + index),
        codes: [...row.codes.filter(() => random() > 0.35), ...everyCode.filter(() => random() < 0.1)],
      }))
    const found = measure(edition, fresh)
    expect(found.wrong).toBe(0)
    expect(found.right / found.listed).toBeGreaterThan(0.97)
  })
})
