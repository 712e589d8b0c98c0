import { describe, expect, it } from 'vitest'
import type { StoredListing } from '#lib/catalogue/diff-listing.ts'
import { identityKey } from '#lib/catalogue/identity/normalise.ts'
import { dateEdition, provenanceOf } from '#lib/catalogue/import-statement.ts'
import { IMPORTED_FIELDS, isStated } from '#lib/catalogue/listing-facts.ts'
import {
  type ImportPlan,
  type IncomingRow,
  listingsToCompare,
  matchRows,
  planImport,
  type StoredRecord,
} from '#lib/catalogue/plan-import.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import { incomingRow } from '#tests/fixtures/neutral-row.ts'

const first = dateEdition('2023', '2023-06-29')
const second = dateEdition('2024', '2024-05-01')
const byFacility = { source: 'facility', at: '2023-09-01' } as const

type Stored = { record: StoredRecord; listing: StoredListing }

/** What the catalogue holds after the first edition said `incoming`, and then somebody stated `stated`. */
function stored(incoming: IncomingRow, id: number, stated: Partial<StoredListing['facts']> = {}): Stored {
  const { row, facts, fingerprint } = incoming
  const provenance: Provenance = Object.fromEntries([
    ...IMPORTED_FIELDS.filter((field) => isStated(facts, field)).map((field) => [field, provenanceOf(first, field)]),
    ...Object.keys(stated).map((field) => [field, byFacility]),
  ])
  return {
    record: {
      id: id + 100,
      facilityId: id,
      identityKey: identityKey(row),
      edition: '2023',
      fingerprint,
      row,
      goneSince: null,
      edited: Object.keys(stated).length > 0,
      merged: false,
    },
    listing: {
      facilityId: id,
      version: '1',
      facts: { ...facts, ...stated },
      programs: facts.programs.map(({ settingCode, level }, index) => ({
        id: id * 10 + index,
        level,
        settingCode,
        provenance: { level: provenanceOf(first, 'level') },
      })),
      provenance,
      disagreements: [],
    },
  }
}

function plan(before: Stored[], rows: IncomingRow[], edition = second): ImportPlan {
  const records = before.map(({ record }) => record)
  const matching = matchRows(records, rows)
  const wanted = new Set(listingsToCompare(records, rows, matching, edition.edition))
  const listings = new Map(
    before.map(({ listing }) => [listing.facilityId, listing] as const).filter(([id]) => wanted.has(id)),
  )
  return planImport({
    edition,
    records,
    rows,
    matching,
    listings,
    takenSlugs: new Set(['example-recovery-center-denver-co']),
  })
}

const counts = ({ added, changed, confirmed, same, gone }: ImportPlan) => [
  added.length,
  changed.length,
  confirmed.length,
  same,
  gone.length,
]
const otherPhones = [{ number: '+13035550199', extension: null, purpose: 'main' as const }]

describe('what an edition does', () => {
  it('the same edition again does nothing', () => {
    expect(counts(plan([stored(incomingRow(), 1)], [incomingRow()], first))).toEqual([0, 0, 0, 1, 0])
  })

  it('the same edition in another order of rows does nothing', () => {
    expect(counts(plan([stored(incomingRow(), 1)], [incomingRow({ sourceRow: 9 })], first))).toEqual([0, 0, 0, 1, 0])
  })

  it('a newer edition that says the same confirms, and renews the dates of its facts', () => {
    const found = plan([stored(incomingRow(), 1)], [incomingRow()])
    expect(counts(found)).toEqual([0, 0, 1, 0, 0])
    expect(found.confirmed[0]?.diff.provenance.phones).toEqual({ source: 'samhsa', at: '2024-05-01', by: '2024' })
  })

  it('a facility that is not known is new, with a slug that is free', () => {
    const found = plan([], [incomingRow()])
    expect(found.added[0]).toMatchObject({ slug: 'example-recovery-center-denver-co-2' })
  })

  it('two facilities that share an identity get a key each', () => {
    const rows = [incomingRow(), incomingRow({ sourceRow: 3, phones: otherPhones })]
    const [a, b] = plan([], rows).added
    expect(b?.identityKey).toBe(`${a?.identityKey}#2`)
  })

  it('a facility it does not list is gone, once', () => {
    const other = stored(incomingRow({ name: 'Other House', street: '9 Elm Street', phones: otherPhones }), 2)
    const found = plan([stored(incomingRow(), 1), other], [incomingRow()])
    expect(found.gone).toMatchObject([{ facilityId: 2, lastEdition: '2023' }])
    other.record.goneSince = '2024'
    expect(plan([stored(incomingRow(), 1), other], [incomingRow()]).gone).toEqual([])
  })

  it('a facility that is listed again has returned', () => {
    const before = stored(incomingRow(), 1)
    before.record.goneSince = '2023'
    expect(plan([before], [incomingRow()]).changed).toMatchObject([{ returned: true }])
  })
})

describe('changed facts', () => {
  it('are given field by field, before and after', () => {
    const found = plan([stored(incomingRow(), 1)], [incomingRow({ phones: otherPhones })])
    expect(found.changed[0]?.diff.changes).toEqual([
      { field: 'phones', before: incomingRow().facts.phones, after: otherPhones },
    ])
  })

  it('that are not stated any more become not stated, without a provenance', () => {
    const found = plan([stored(incomingRow(), 1)], [incomingRow({ codes: ['SA', 'OP', 'OIT', 'ORT', 'MD', 'PI'] })])
    expect(found.changed[0]?.diff.changes).toEqual([{ field: 'ages', before: ['adults'], after: [] }])
    expect(found.changed[0]?.diff.provenance.ages).toBeUndefined()
  })

  it('of programs add and remove by setting code', () => {
    const found = plan(
      [stored(incomingRow(), 1)],
      [incomingRow({ codes: ['SA', 'OP', 'ORT', 'ODT', 'MD', 'PI', 'ADLT'] })],
    )
    expect(found.changed[0]?.diff.addPrograms).toEqual([{ settingCode: 'ODT', level: 'php' }])
    expect(found.changed[0]?.diff.removePrograms.map(({ settingCode }) => settingCode)).toEqual(['OIT'])
  })

  it('do not include an order of codes that means nothing', () => {
    const codes = incomingRow().row.codes.toReversed()
    expect(counts(plan([stored(incomingRow(), 1)], [incomingRow({ codes })]))).toEqual([0, 0, 1, 0, 0])
  })
})

describe('a fact of higher precedence', () => {
  const stated = { phones: [{ number: '+13035550111', extension: null, purpose: 'main' as const }] }

  it('is never changed: what the edition says instead is a dispute', () => {
    const found = plan([stored(incomingRow(), 1, stated)], [incomingRow({ phones: otherPhones })])
    expect(found.changed[0]?.diff.changes).toEqual([])
    expect(found.changed[0]?.diff.disputes).toEqual([{ field: 'phones', programId: null, value: otherPhones }])
    expect(found.changed[0]?.diff.provenance.phones).toEqual(byFacility)
  })

  it('is disputed by the same edition too, but only once', () => {
    const before = stored(incomingRow(), 1, stated)
    const once = plan([before], [incomingRow()], first)
    expect(once.changed).toHaveLength(1)
    before.listing.disagreements = once.changed[0]?.diff.disputes ?? []
    expect(counts(plan([before], [incomingRow()], first))).toEqual([0, 0, 0, 1, 0])
  })

  it('is not disputed by an edition that says nothing of it', () => {
    const found = plan(
      [stored(incomingRow(), 1, { ages: ['seniors'] })],
      [incomingRow({ codes: ['SA', 'OP', 'OIT', 'ORT', 'MD', 'PI'] })],
    )
    expect(found.confirmed[0]?.diff.disputes).toEqual([])
  })

  it('is no dispute where both say the same', () => {
    const before = stored(incomingRow(), 1, { phones: incomingRow().facts.phones })
    expect(plan([before], [incomingRow()]).confirmed[0]?.diff.disputes).toEqual([])
  })

  it('keeps a program that the edition does not list, disputed', () => {
    const before = stored(incomingRow(), 1)
    const iop = before.listing.programs.find(({ settingCode }) => settingCode === 'OIT')
    Object.assign(iop?.provenance ?? {}, { hours: byFacility })
    const found = plan([before], [incomingRow({ codes: ['SA', 'OP', 'ORT', 'MD', 'PI', 'ADLT'] })])
    expect(found.changed[0]?.diff.removePrograms).toEqual([])
    expect(found.changed[0]?.diff.disputes).toEqual([{ field: 'level', programId: iop?.id, value: { listed: false } }])
  })

  it('keeps a level from being added beside the one the facility describes itself', () => {
    const before = stored(incomingRow(), 1)
    before.listing.programs.push({ id: 99, level: 'php', settingCode: null, provenance: { level: byFacility } })
    const found = plan([before], [incomingRow({ codes: [...incomingRow().row.codes, 'ODT'] })])
    expect([...found.changed, ...found.confirmed][0]?.diff.addPrograms).toEqual([])
  })
})
