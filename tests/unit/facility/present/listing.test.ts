import { describe, expect, test } from 'vitest'
import type { ListedProgram, Listing } from '#lib/facility/listing.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const present = (stated: Partial<Listing> = {}, locale: 'en' | 'es' = 'en') =>
  presentListing(listing(stated), locale, now)
const record = { source: 'samhsa' as const, edition: '2023', rowNumber: 12, goneSince: null }

describe('notices', () => {
  const notices = (stated: Partial<Listing>) => present(stated).notices.map(({ text }) => text)

  test('are none for an open facility', () => {
    expect(notices({ sourceRecords: [record] })).toEqual([])
  })

  test('say that a facility is closed, closed for now, or fictional', () => {
    expect(present({ status: 'closed' }).notices).toEqual([{ text: expect.stringContaining('is closed'), alert: true }])
    expect(notices({ status: 'temporarily_closed' })[0]).toContain('closed for now')
    expect(notices({ isExample: true })[0]).toContain('fictional example')
  })

  test('say that it is in no edition any more only when each of its rows is gone', () => {
    const gone = { ...record, goneSince: '2024' }
    expect(notices({ sourceRecords: [gone, gone] })).toEqual(['Not in the 2024 edition. It may have closed or moved.'])
    expect(notices({ sourceRecords: [gone, record] })).toEqual([])
  })

  test('say that a source disagrees', () => {
    expect(notices({ disputedFields: ['name'] })[0]).toContain('says otherwise')
  })
})

describe('where a listing comes from', () => {
  test('is each edition and row, and the last change', () => {
    expect(present({ sourceRecords: [record] }).origins).toEqual([
      'SAMHSA national directory, 2023 edition, row 12',
      'Last change to this listing: November 1, 2026',
    ])
  })

  test('names codes that we have no words for, with the label of the source where it gave one', () => {
    const unknownCodes = [
      { code: 'QQ7', label: 'Equine therapy' },
      { code: 'ZZ9', label: null },
    ]
    expect(present({ unknownCodes }).origins[0]).toContain('QQ7 (Equine therapy), ZZ9')
    expect(present({ unknownCodes }, 'es').origins[0]).toContain('QQ7 (Equine therapy), ZZ9')
  })

  test('is said of who runs it', () => {
    const { about } = present({
      ownership: 'nonprofit',
      provenance: { ownership: { source: 'state', at: '2026-01-05' } },
    })
    expect(read(about.facts)['Run by']).toEqual(['Private nonprofit'])
    expect(about.source).toBe('From the state, January 5, 2026')
    expect(read(present().about.facts)['Run by']).toEqual(['Not stated'])
  })
})

describe('what programs leave open', () => {
  const open = (programs: ListedProgram[]) => {
    const view = present({ programs })
    return { shared: view.programGaps, own: view.programs.map(({ gaps }) => gaps) }
  }

  test('is said once for all, and with its program where another answers', () => {
    const { shared, own } = open([program({ id: 1, hours: { min: 9, max: 9 } }), program({ id: 2 })])
    expect(shared).toContain('How long it lasts')
    expect(shared).not.toContain('Hours a week')
    expect(own).toEqual([[], ['Hours a week']])
  })

  test('does not ask for hours a week where people live', () => {
    expect(open([program({ level: 'residential' })]).shared).not.toContain('Hours a week')
  })
})

describe('a listing', () => {
  test('is described by its levels, each once', () => {
    const programs = [program({ id: 1 }), program({ id: 2 }), program({ id: 3, level: 'detox' })]
    expect(present({ programs }).description).toContain('Example House in Dayton, OH: IOP, Detox.')
    expect(present().description).toContain('Example House in Dayton, OH.')
  })

  test('leads to a search around its ZIP code, or its town where that is withheld', () => {
    expect(present({}, 'es').nearbyHref).toBe('/es/search?near=45402')
    const address = { ...listing().address, zip: null, visibility: 'hidden' as const }
    expect(present({ address }).nearbyHref).toBe('/search?near=Dayton,+OH')
  })
})
