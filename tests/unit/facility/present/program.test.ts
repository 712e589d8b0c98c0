import { describe, expect, test } from 'vitest'
import type { ListedProgram, ListedTrack, Listing } from '#lib/facility/listing.ts'
import { presentProgram } from '#lib/facility/present/program.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const present = (stated: Partial<ListedProgram>, facility: Partial<Listing> = {}, locale: 'en' | 'es' = 'en') =>
  presentProgram(program(stated), listing(facility), locale, now)
const facts = (stated: Partial<ListedProgram>, facility: Partial<Listing> = {}) => {
  const { schedule, groups } = present(stated, facility)
  return read([...(schedule?.facts ?? []), ...groups.flatMap((group) => group.facts)])
}
const headline = (stated: Partial<ListedProgram>, key: string) =>
  present(stated).headlines.find((found) => found.key === key)
const by = (at: string) => ({ source: 'facility' as const, at })

describe('hours', () => {
  test('that are stated say by whom and on which day, beside what is usual', () => {
    const stated = {
      hours: { min: 9, max: 12 },
      hoursBasis: 'clinical' as const,
      provenance: { hours: by('2026-10-14') },
    }
    expect(headline(stated, 'hours')).toEqual({
      key: 'hours',
      label: 'Hours a week',
      text: '9–12 hours a week',
      note: 'hours of treatment, stated by the facility, October 14, 2026',
      tone: 'stated',
    })
    expect(headline(stated, 'usual')).toMatchObject({ text: 'Usually 9–19 hours a week', tone: 'plain' })
  })

  test('that nobody stated are not stated, and the usual ones are said to be unconfirmed', () => {
    expect(headline({}, 'hours')).toMatchObject({ text: 'Not stated', open: true })
    expect(headline({}, 'usual')).toMatchObject({
      text: 'Usually 9–19 hours a week',
      note: 'not confirmed by the facility',
    })
  })

  test('of a program to live in are not a number', () => {
    expect(headline({ level: 'residential' }, 'hours')).toBeUndefined()
    expect(headline({ level: 'residential' }, 'usual')?.text).toBe('Live in, 24 hours a day')
  })

  test.each([{ ageMax: 17 }, { ages: ['adolescents'] }])('that are usual are fewer for adolescents', (who) => {
    expect(headline({ ...who }, 'usual')?.text).toBe('Usually 6–19 hours a week for adolescents')
    expect(present({ hours: { min: 6, max: 8 }, ...who }).check).toBeNull()
    expect(present({ hours: { min: 6, max: 8 } }).check).not.toBeNull()
  })

  test('from half a year ago may be out of date', () => {
    const hours = { min: 9, max: 9 }
    expect(headline({ hours, provenance: { hours: by('2026-05-25') } }, 'hours')?.old).toBe(true)
    expect(headline({ hours, provenance: { hours: by('2026-05-26') } }, 'hours')?.old).toBeUndefined()
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
    headline({ availability: { ...availability, ...stated } }, 'openings')

  test('say when a place comes free, when that was stated and until when it counts', () => {
    expect(openings({})).toMatchObject({
      text: 'Has a waiting list',
      note: 'next start December 1, 2026; about 9 days to wait; stated November 20, 2026; counts until November 27, 2026',
    })
  })

  test.each([{ expiresAt: '2026-11-22T12:00:00Z' }, { statedOn: '2026-11-14' }])(
    'that are out of date say so and nothing else: %o',
    (stated) => {
      expect(openings(stated)).toMatchObject({
        text: 'Not known: what was stated is out of date.',
        note: expect.stringMatching(/^stated November \d+, 2026$/),
      })
    },
  )

  test('leave out a start that is past and a wait of no days', () => {
    expect(openings({ nextIntake: '2026-11-21', waitDays: 0 })?.note).toMatch(/^stated/)
  })

  test('that nobody stated are not stated', () => {
    expect(headline({}, 'openings')).toMatchObject({ text: 'Not stated', open: true })
  })
})

describe('the kind of program that its source names', () => {
  test('is told where it says more than the level', () => {
    expect(present({ level: 'residential', settingCode: 'RL' }).kind?.text).toBe('Long-term residential')
    expect(present({ level: 'iop', settingCode: 'OIT' }).kind).toBeNull()
    expect(present({}).kind).toBeNull()
  })
})

describe('how long it lasts', () => {
  test.each([
    [8, 12, '8–12 weeks'],
    [1, 1, '1 week'],
    [0.5, 1, '3–7 days'],
    [0.5, 1.5, '3–11 days'],
    [1.5, 3, '1.5–3 weeks'],
  ])('%d to %d weeks are %s', (min, max, text) => {
    expect(headline({ lengthWeeks: { min, max } }, 'length')?.text).toBe(text)
  })

  test('is not stated where nobody has said', () => {
    expect(headline({}, 'length')).toMatchObject({ text: 'Not stated', open: true })
  })
})

describe('a program at a glance', () => {
  test('is what it states', () => {
    const stated = { hours: { min: 9, max: 12 }, lengthWeeks: { min: 8, max: 8 } }
    expect(present(stated).glance).toBe('9–12 hours a week · 8 weeks')
  })

  test('is what is usual where it states no hours', () => {
    expect(present({}).glance).toBe('Usually 9–19 hours a week')
    const gone = {
      status: 'open' as const,
      nextIntake: null,
      waitDays: null,
      statedOn: '2026-01-01',
      expiresAt: '2026-01-08',
    }
    expect(present({ availability: gone }).glance).toBe('Usually 9–19 hours a week')
    expect(present({ level: 'residential', lengthWeeks: { min: 4, max: 4 } }).glance).toBe(
      'Live in, 24 hours a day · 4 weeks',
    )
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
    expect(present({}, {}, locale)).toMatchObject({ schedule: null, groups: [], check: null })
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
      Prices: ['$50 a week (as of November 1, 2026)'],
      'Insurance plans': ['Example Plan (in network; as of November 1, 2026)'],
      Therapies: ['Cognitive behavioral therapy (CBT)'],
      Phones: ['In your bag'],
      'Drug testing: How often': ['Weekly'],
    })
  })
})

describe('where facts come from', () => {
  test('is said once for a group, and with the fact that comes from elsewhere', () => {
    const state = { source: 'state' as const, at: '2026-09-08' }
    const [care] = present({
      services: ['cbt', 'dbt', 'group_counseling'],
      asam: { level: '2.1', edition: 3 },
      provenance: { services: by('2026-11-10'), asam: state },
    }).groups
    expect(care?.source).toBe('From the facility, November 10, 2026')
    expect(care?.facts.map(({ source }) => source)).toEqual([undefined, undefined, 'From the state, September 8, 2026'])
  })

  test('is the edition for what the directory says', () => {
    const directory = { source: 'samhsa' as const, at: '2023-06-29', by: '2023' }
    expect(present({ provenance: { level: directory } }).source).toBe('From SAMHSA’s directory, 2023')
  })
})

describe('a week', () => {
  const at = (weekday: 'mon' | 'wed' | 'thu', from: number, to: number) => ({
    weekday,
    startMinute: from * 60,
    endMinute: to * 60,
    kind: 'group' as const,
  })
  const evening: ListedTrack = {
    name: 'Evening',
    daysNeeded: null,
    sessions: [at('mon', 18, 21), at('wed', 18, 21), at('thu', 18, 20)],
  }
  const track = (stated: Partial<ListedProgram>) => present({ tracks: [evening], ...stated }).schedule?.tracks?.each[0]

  test('has a row for days that are alike, and its sum', () => {
    expect(track({})).toMatchObject({
      rows: [
        { days: 'Mon and Wed', sessions: ['6–9 pm, group'] },
        { days: 'Thu', sessions: ['6–8 pm, group'] },
      ],
      hours: '8 hours a week',
      choice: null,
      alt: 'Evening on Mon, Wed, and Thu',
    })
  })

  test('tells day from evening in words', () => {
    const sessions = [at('mon', 9, 12), at('wed', 16, 17), at('thu', 16, 18)]
    expect(track({ tracks: [{ ...evening, sessions }] })?.alt).toBe('Daytime on Mon, Wed, and Thu; evening on Thu')
  })

  test('of which some days are enough says how many', () => {
    expect(track({ tracks: [{ ...evening, daysNeeded: 2 }] })).toMatchObject({
      hours: '5–6 hours a week',
      choice: '2 of these days',
    })
    expect(track({ tracks: [{ ...evening, daysNeeded: 3 }] })?.choice).toBeNull()
  })

  test('that was stated half a year ago is marked, and so are the facts beside it', () => {
    const provenance = { timetable: by('2026-05-10'), days: by('2026-05-20'), delivery: by('2026-05-20') }
    const days = { min: 3, max: 3 }
    const { schedule } = present({ tracks: [evening], days, delivery: 'in_person', provenance })
    expect(schedule?.tracks?.old).toBe(true)
    expect(schedule?.facts.map(({ label, old }) => [label, old])).toEqual([
      ['Days a week', true],
      ['How it is given', undefined],
    ])
  })

  test.each([
    [{ level: 'iop' as const }, 'Called IOP; the timetable adds up to 8 hours a week. Ask what the rest is.'],
    [
      { level: 'outpatient' as const, tracks: [{ ...evening, sessions: [at('mon', 8, 20)] }] },
      'Called Outpatient; the timetable adds up to 12 hours a week, more than is usual. Ask how many hours you would have.',
    ],
    [
      { hours: { min: 9, max: 12 } },
      'The facility states 9–12 hours a week; the timetable adds up to 8. Ask what the rest is.',
    ],
    [
      { hours: { min: 4, max: 6 } },
      'The facility states 4–6 hours a week; the timetable adds up to 8. Ask how many hours you would have.',
    ],
    [
      { hours: { min: 24, max: 30 }, tracks: [] },
      'Called IOP; the facility states 24–30 hours a week, more than is usual. Ask what a week holds.',
    ],
    [
      { tracks: [evening, { ...evening, name: 'Day', sessions: [at('mon', 8, 18)] }] },
      'Called IOP; the timetable (Evening) adds up to 8 hours a week. Ask what the rest is.',
    ],
  ])('that does not agree says so in one sentence: %#', (stated, sentence) => {
    expect(present({ tracks: [evening], ...stated }).check).toBe(sentence)
  })
})

describe('phases', () => {
  const phase = { name: null, weeks: null, hoursPerWeek: null, daysPerWeek: null }

  test('say what is known of each', () => {
    const steps = present({ phases: [{ ...phase, name: 'First', weeks: 6, hoursPerWeek: 12 }, phase] }).schedule?.steps
    expect(steps).toEqual({ words: ['First: 12 hours a week, 6 weeks', 'Step 2: Not stated'], drawing: null })
  })

  test('are drawn as wide as they are long and as high as their hours', () => {
    const phases = [
      { ...phase, weeks: 6, hoursPerWeek: 12 },
      { ...phase, weeks: 2, hoursPerWeek: 6 },
    ]
    const [first, second] = present({ phases }).schedule?.steps?.drawing?.steps ?? []
    expect(second?.x).toBe((first?.width ?? 0) + 3)
    expect((first?.width ?? 0) + 3).toBe(3 * ((second?.width ?? 0) + 3))
    expect(first?.height).toBe(2 * (second?.height ?? 0))
    expect(second?.label).toBe('6 h')
  })
})

describe('a link', () => {
  const link = { kind: 'step_down' as const, program: null, facility: null, targetName: null, note: null }
  const other = { slug: 'other', name: 'Other House' }
  const linked = (stated: Partial<ListedProgram['links'][number]>, locale: 'en' | 'es' = 'en') =>
    present({ links: [{ ...link, ...stated }] }, {}, locale).groups[0]?.facts[0]?.values[0]

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
