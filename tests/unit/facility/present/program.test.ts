import { describe, expect, test } from 'vitest'
import type { ListedProgram, ListedTrack, Listing } from '#lib/facility/listing.ts'
import { presentProgram } from '#lib/facility/present/program.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const present = (stated: Partial<ListedProgram>, facility: Partial<Listing> = {}, locale: 'en' | 'es' = 'en') =>
  presentProgram(program(stated), listing(facility), locale, now)
const facts = (stated: Partial<ListedProgram>, facility: Partial<Listing> = {}) => read(present(stated, facility).facts)
const by = (at: string) => ({ source: 'facility' as const, at })

describe('hours', () => {
  test('that are stated say by whom and when', () => {
    const stated = {
      hours: { min: 9, max: 12 },
      hoursBasis: 'clinical' as const,
      provenance: { hours: by('2026-10-14') },
    }
    expect(present(stated).hours).toEqual({
      text: '9–12 h a week, stated by the facility, October 2026 (hours of treatment)',
      kind: 'stated',
    })
  })

  test('that nobody stated are the usual ones, said to be unconfirmed', () => {
    expect(present({}).hours).toEqual({
      text: 'usually 9–19 hours a week, not confirmed by the facility',
      kind: 'usual',
    })
  })

  test('of a program to live in are not a number', () => {
    expect(present({ level: 'residential' }).hours).toEqual({ text: 'live in, 24 hours a day', kind: 'none' })
  })

  test('that are not what the level is are pointed out', () => {
    expect(present({ hours: { min: 24, max: 30 } }).notices).toEqual([
      '24–30 hours a week is not what is usual for this level (usually 9–19 hours a week).',
    ])
  })

  test.each([{ ageMax: 17 }, { ages: ['adolescents'] }])('of 6 to 8 fit an IOP for adolescents', (who) => {
    expect(present({ hours: { min: 6, max: 8 }, ...who }).notices).toEqual([])
    expect(present({ hours: { min: 6, max: 8 } }).notices).toHaveLength(1)
  })

  test('and a timetable from half a year ago may be out of date', () => {
    const old = { provenance: { hours: by('2026-11-01'), timetable: by('2026-05-10'), days: by('2026-05-20') } }
    expect(present(old).notices).toEqual([
      'The schedule was stated in May 2026 and may be out of date. Ask when you call.',
    ])
    expect(present({ provenance: { level: by('2020-01-01'), hours: by('2026-05-27') } }).notices).toEqual([])
  })
})

describe('openings', () => {
  const availability = {
    status: 'waitlist' as const,
    nextIntake: '2026-12-01',
    waitDays: 9,
    statedOn: '2026-11-20',
    expiresAt: '2026-11-27T00:00:00Z',
  }
  const openings = (stated: Partial<typeof availability>) =>
    facts({ availability: { ...availability, ...stated } }).Openings

  test('say when a place comes free and when that was stated', () => {
    expect(openings({})).toEqual([
      'Has a waiting list, next start December 1, 2026, about 9 days to wait (stated November 20, 2026)',
    ])
  })

  test.each([{ expiresAt: '2026-11-22T12:00:00Z' }, { statedOn: '2026-11-14' }])(
    'that are out of date say so and nothing else: %o',
    (stated) => {
      expect(openings(stated)?.[0]).toMatch(/^Not known: what was stated is out of date\. \(stated /)
    },
  )

  test('leave out a start that is past and a wait of no days', () => {
    expect(openings({ nextIntake: '2026-11-21', waitDays: 0 })).toEqual([
      'Has a waiting list (stated November 20, 2026)',
    ])
  })
})

describe('yes, no and not stated', () => {
  test('are three things', () => {
    const said = facts({ assessmentRequired: true, referralRequired: false, detoxRequiredFirst: null })
    expect(said['Assessment needed first']).toEqual(['Yes'])
    expect(said['Referral needed']).toEqual(['No'])
    expect(said).not.toHaveProperty('Detox needed first')
  })

  test('hold for the time of day too', () => {
    expect(facts({ offersEvening: true, offersWeekend: false }).When).toEqual(['Evening; not offered: weekend'])
    expect(facts({ offersDay: true, offersEvening: true }).When).toEqual(['Daytime and evening'])
    expect(facts({})).not.toHaveProperty('When')
  })

  test.each(['en', 'es'] as const)('a program that states nothing never says no in %s', (locale) => {
    expect(present({}, {}, locale).facts).toEqual([])
  })
})

describe('what a facility states for one program', () => {
  const price = { amountCents: 5000, amountCentsMax: null, unit: 'week' as const, note: null, asOf: '2026-11-01' }
  const facility: Partial<Listing> = {
    populations: [
      { programId: 7, population: 'veterans', mode: 'tailored' },
      { programId: 8, population: 'women', mode: 'tailored' },
      { programId: null, population: 'men', mode: 'tailored' },
    ],
    prices: [
      { programId: 7, ...price },
      { programId: null, ...price, amountCents: 900 },
    ],
    plans: [
      { programId: 7, payer: 'Example Plan', plan: null, state: null, network: 'in_network', asOf: '2026-11-01' },
    ],
    houseRules: [{ programId: 7, topic: 'phones', value: 'In your bag' }],
    drugTesting: [{ programId: 7, frequency: 'Weekly', method: null, positiveLeadsTo: null }],
  }

  test('stands with that program, and only there', () => {
    expect(facts({ id: 7, services: ['cbt'] }, facility)).toEqual({
      'Programs made for': ['Veterans'],
      Prices: ['$50 a week (as of November 2026)'],
      'Insurance plans': ['Example Plan (in network; as of November 2026)'],
      Therapies: ['Cognitive behavioral therapy (CBT)'],
      'House rule: Phones': ['In your bag'],
      'Drug testing: How often': ['Weekly'],
    })
  })
})

describe('a timetable', () => {
  const at = (weekday: 'mon' | 'wed' | 'thu', from: number, to: number) => ({
    weekday,
    startMinute: from * 60,
    endMinute: to * 60,
    kind: 'group' as const,
  })
  const evening: ListedTrack = {
    name: 'Evening',
    daysNeeded: null,
    sessions: [at('mon', 18, 21), at('wed', 18, 21), at('thu', 18, 21)],
  }
  const track = (stated: Partial<ListedProgram>) => present({ tracks: [evening], ...stated }).tracks[0]

  test('has a line for each day and its sum', () => {
    expect(track({})).toMatchObject({
      days: [{ day: 'Mon', sessions: ['6:00 PM – 9:00 PM, group'] }, { day: 'Wed' }, { day: 'Thu' }],
      note: 'The timetable adds up to 9 hours a week.',
      warning: null,
    })
  })

  test('that does not agree with the stated hours says both', () => {
    expect(track({ hours: { min: 12, max: 15 } })?.warning).toBe(
      'The timetable adds up to 9 hours a week, but the facility states 12–15. Ask which is right.',
    )
  })

  test('that is not what the level is says so, once', () => {
    expect(track({ level: 'php' })?.warning).toContain('not what is usual for this level')
    const both = present({ level: 'php', hours: { min: 9, max: 9 }, tracks: [evening] })
    expect(both.notices).toHaveLength(1)
    expect(both.tracks[0]?.warning).toBeNull()
  })

  test('of which some days are enough says how many', () => {
    expect(track({ tracks: [{ ...evening, daysNeeded: 2 }] })?.note).toBe(
      '2 of these days. The timetable adds up to 6 hours a week.',
    )
    expect(track({ tracks: [{ ...evening, daysNeeded: 3 }] })?.note).toBe('The timetable adds up to 9 hours a week.')
  })
})

test('phases say what is known of each', () => {
  const phase = { name: null, weeks: null, hoursPerWeek: null, daysPerWeek: null }
  expect(present({ phases: [{ ...phase, name: 'First', weeks: 6, hoursPerWeek: 12 }, phase] }).phases).toEqual([
    'First: 12 hours a week, 6 weeks',
    'Step 2: Not stated',
  ])
})

describe('a link', () => {
  const link = { kind: 'step_down' as const, program: null, facility: null, targetName: null, note: null }
  const other = { slug: 'other', name: 'Other House' }
  const linked = (stated: Partial<ListedProgram['links'][number]>, locale: 'en' | 'es' = 'en') =>
    present({ links: [{ ...link, ...stated }] }, {}, locale).facts[0]?.values[0]

  test('to a program of another facility names both and leads to it', () => {
    expect(linked({ program: { id: 9, name: 'Days', level: 'php' }, facility: other }, 'es')).toEqual({
      text: 'Days (PHP), Other House',
      href: '/es/facilities/other#program-9',
    })
  })

  test('to a program of the same facility stays on the page', () => {
    const facility = { slug: listing().slug, name: listing().name }
    expect(linked({ program: { id: 9, name: null, level: 'php' }, facility })).toEqual({
      text: 'Partial hospitalization or day treatment (PHP)',
      href: '#program-9',
    })
  })

  test('to a facility leads to its page', () => {
    expect(linked({ facility: other, note: 'We call ahead' })).toEqual({
      text: 'Other House',
      href: '/facilities/other',
      note: 'We call ahead',
    })
  })

  test('to a place without a listing is its name', () => {
    expect(linked({ targetName: 'Example Unit' })).toEqual({ text: 'Example Unit' })
  })
})
