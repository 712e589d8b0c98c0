import { describe, expect, test } from 'vitest'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { readMergeForm, slugIn } from '#lib/moderation/merge-form.ts'
import { chosenFacts, mergeFields, mergePrograms } from '#lib/moderation/merge-plan.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'

const listing = (facts: object, provenance: Provenance = {}, levels: string[] = []) =>
  ({
    facts,
    provenance,
    programs: levels.map((level, id) => ({ id, facts: { level, name: null } })),
  }) as unknown as ListingState

const said = (source: 'samhsa' | 'facility' | 'moderator' | 'state', at: string) => ({ source, at })

describe('a fact on which two listings differ', () => {
  test.each([
    ['the source of higher rank', said('samhsa', '2026-01-01'), said('facility', '2024-01-01'), 'from'],
    ['what stands, of lower rank', said('facility', '2020-01-01'), said('state', '2026-01-01'), 'into'],
    ['the newer of equal rank', said('facility', '2025-01-01'), said('moderator', '2026-01-01'), 'from'],
    ['what stays, of equal rank and day', said('samhsa', '2025-01-01'), said('samhsa', '2025-01-01'), 'into'],
  ] as const)('chooses %s', (_, into, from, preferred) => {
    const [field] = mergeFields(
      listing({ website: 'https://a.example' }, { website: into }),
      listing({ website: 'https://b.example' }, { website: from }),
    )
    expect(field).toMatchObject({ field: 'website', preferred })
  })

  test('chooses what says something, whoever said it', () => {
    const [field] = mergeFields(
      listing({ transit: null }, { transit: said('facility', '2026-01-01') }),
      listing({ transit: 'Bus 9' }, { transit: said('samhsa', '2023-01-01') }),
    )
    expect(field?.preferred).toBe('from')
  })

  test('is not whether the place is open, nor what they agree on', () => {
    expect(
      mergeFields(listing({ status: 'open', ages: ['adults'] }), listing({ status: 'closed', ages: ['adults'] })),
    ).toEqual([])
  })
})

test('a program of a level that the other has is left, another moves', () => {
  const programs = mergePrograms(listing({}, {}, ['iop']), listing({}, {}, ['iop', 'php']))
  expect(programs.map(({ level, preferred }) => [level, preferred])).toEqual([
    ['iop', 'leave'],
    ['php', 'move'],
  ])
})

test('what a facility said keeps its source; what a directory said becomes the moderator’s', () => {
  const into = listing({ website: null, transit: null, detox: [] })
  const from = listing(
    { website: 'https://b.example', transit: 'Bus 9', detox: [{ programId: 5 }, { programId: 6 }] },
    { website: said('samhsa', '2023-01-01'), transit: said('facility', '2026-01-01') },
  )
  const { facts, sources } = chosenFacts(
    mergeFields(into, from),
    new Set(['website', 'transit', 'detox', 'status', 'nonsense']),
    new Set([6]),
  )
  expect(facts).toEqual({
    website: 'https://b.example',
    transit: 'Bus 9',
    detox: [{ programId: null }, { programId: 6 }],
  })
  expect(sources).toEqual({ transit: said('facility', '2026-01-01') })
})

describe('the form', () => {
  test('names what comes from the other listing', () => {
    const form = new URLSearchParams(
      'do=merge&field-phones=from&field-name=into&program-7=move&program-8=leave&program-x=move',
    )
    expect(readMergeForm(form)).toMatchObject({ press: 'merge', fields: ['phones'], programs: [7] })
  })

  test.each([
    ['alder-house-dayton-oh', 'alder-house-dayton-oh'],
    [' https://level-ground.example/es/facilities/alder-house?near=1#x ', 'alder-house'],
    ['/facilities/alder-house/', 'alder-house'],
    ['', ''],
    [null, ''],
  ])('reads the slug of %j', (typed, slug) => {
    expect(slugIn(typed)).toBe(slug)
  })
})
