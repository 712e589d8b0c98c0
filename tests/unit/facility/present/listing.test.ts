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
    expect(about.source).toBe('From the state, January 2026')
    expect(read(present().about.facts)['Run by']).toEqual(['Not stated'])
  })
})

describe('what programs leave open', () => {
  const answered: Partial<ListedProgram> = {
    availability: {
      status: 'open',
      nextIntake: null,
      waitDays: null,
      statedOn: '2026-11-21',
      expiresAt: '2026-11-28T00:00:00Z',
    },
    offersEvening: true,
    days: { min: 3, max: 3 },
    lengthWeeks: { min: 8, max: 8 },
    delivery: 'in_person',
    coOccurring: false,
    assessmentRequired: true,
    referralRequired: false,
    detoxRequiredFirst: false,
    rollingAdmission: true,
  }
  const gapsOf = (view: ReturnType<typeof present>, at: number) =>
    read(view.programs[at]?.facts ?? [])['Not stated. Ask about']

  test('is nothing for one that says it all', () => {
    const view = present({ programs: [program(answered)] })
    expect(gapsOf(view, 0)).toBeUndefined()
    expect(view.programGaps).toEqual([])
  })

  test('stands with the only program', () => {
    const view = present({ programs: [program({ ...answered, days: null, referralRequired: null })] })
    expect(gapsOf(view, 0)).toEqual(['Days a week', 'Referral needed'])
    expect(view.programGaps).toEqual([])
  })

  test('is said once where no program answers, and with its program where some do', () => {
    const view = present({
      programs: [
        program({ ...answered, id: 1, lengthWeeks: null, days: null }),
        program({ ...answered, id: 2, lengthWeeks: null }),
      ],
    })
    expect(read(view.programGaps)).toEqual({ 'Not stated for any program here. Ask about': ['How long'] })
    expect(gapsOf(view, 0)).toEqual(['Days a week'])
    expect(gapsOf(view, 1)).toBeUndefined()
  })

  test('does not ask for days a week where people live', () => {
    const view = present({ programs: [program({ level: 'residential' })] })
    expect(gapsOf(view, 0)).not.toContain('Days a week')
    expect(gapsOf(view, 0)).toContain('How long')
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
