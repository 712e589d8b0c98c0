import { describe, expect, test } from 'vitest'
import type { CardDetox, CardRow } from '#lib/search/card-row.ts'
import type { MatchedProgram } from '#lib/search/outcome.ts'
import { presentCard } from '#lib/search/present-card.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { card, matched } from '#tests/fixtures/card.ts'

const today = '2026-11-22'
const present = (
  stated: Partial<CardRow> = {},
  programs: MatchedProgram[] = [matched()],
  distanceMiles: number | null = null,
) => presentCard({ facility: card(stated), distanceMiles, programs, week: null }, emptyQuery, 'en', today)

describe('hours on a card', () => {
  const stated = (at: string) =>
    matched({ hoursKind: 'stated', hoursMin: 12, hoursMax: 12, hoursSource: { source: 'facility', at } })

  test('say who stated them and when', () => {
    expect(present({}, [stated('2026-09-14')]).programs).toEqual([
      {
        id: 7,
        level: 'Intensive outpatient (IOP)',
        variant: null,
        hours: '12 h a week, stated by the facility, September 2026',
        kind: 'stated',
        track: null,
        travel: null,
      },
    ])
  })

  test('from more than 180 days ago may be out of date', () => {
    expect(present({}, [stated('2026-05-01')]).programs[0]?.hours).toBe(
      '12 h a week, stated by the facility, May 2026; may be out of date',
    )
  })

  test('without a source still have their unit', () => {
    expect(present({}, [{ ...stated('2026-09-14'), hoursSource: null }]).programs[0]?.hours).toBe('12 hours a week')
  })

  test('that nobody stated are the usual ones, said to be unconfirmed', () => {
    expect(present().programs[0]?.hours).toBe('usually 9–19 hours a week, not confirmed by the facility')
  })

  test('are no number where people live there', () => {
    const program = matched({ level: 'residential', hoursKind: 'none' })
    expect(present({}, [program]).programs[0]?.hours).toBe('live-in, 24 hours')
  })
})

describe('programs on a card', () => {
  test('of one level that state nothing share a line that tells what is known of them', () => {
    const programs = [
      matched({ id: 1, level: 'residential', hoursKind: 'none', settingCode: 'RS' }),
      matched({ id: 2, level: 'residential', hoursKind: 'none', settingCode: 'RL' }),
    ]
    expect(present({}, programs).programs).toHaveLength(1)
    expect(present({}, programs).programs[0]?.variant).toMatch(/^Short-term .*; Long-term /)
  })

  test('with a name keep a line of their own', () => {
    const programs = [matched({ id: 1, name: 'Days' }), matched({ id: 2, name: 'Evenings' }), matched({ id: 3 })]
    expect(present({}, programs).programs.map(({ variant }) => variant)).toEqual(['Days', 'Evenings', null])
  })
})

describe('detox on a card', () => {
  const detox = (stated: Partial<CardDetox>) => present({ detox: { ...card().detox, ...stated } }).detox

  test('tells not offered from not stated', () => {
    expect(detox({ onSite: false })).toBe('not offered')
    expect(detox({ onSite: null })).toBe('not stated')
  })

  test('says which kinds are on site', () => {
    expect(detox({ onSite: true })).toBe('on site')
    expect(detox({ onSite: true, kinds: ['ambulatory', 'hospital'] })).toBe('on site (outpatient; in a hospital)')
  })

  test('names who is referred to', () => {
    expect(detox({ onSite: false, referral: true, partnerName: 'Example Unit' })).toBe('by referral to Example Unit')
    expect(detox({ onSite: false, referral: true })).toBe('by referral')
  })
})

describe('payment on a card', () => {
  test('shows what most people ask about, and how many more there are', () => {
    const payments = ['military_insurance', 'self_pay', 'medicaid', 'medicare', 'private_insurance']
    expect(present({ payments }).payment).toBe('Medicaid, Medicare, Private insurance and 2 more')
  })

  test('shows the rest where none of those is stated', () => {
    expect(present({ payments: ['military_insurance'] }).payment).toBe('Military insurance (such as TRICARE)')
  })

  test('that nobody stated is not stated', () => {
    expect(present().payment).toBe('Not stated')
  })
})

describe('the phone on a card', () => {
  const phone = { number: '+19375550101', extension: null, purpose: 'main' as const, answeredBy: null }

  test('is admissions before the main number, with its extension', () => {
    const phones = [phone, { ...phone, number: '+19375550102', extension: '301', purpose: 'admissions' as const }]
    expect(present({ phones }).phone).toEqual({
      label: 'Call Example House',
      text: '937-555-0102 ext. 301',
      href: 'tel:+19375550102,301',
    })
  })

  test('is never a crisis or TTY line', () => {
    const phones = (['crisis', 'tty'] as const).map((purpose) => ({ ...phone, purpose }))
    expect(present({ phones }).phone).toBeNull()
  })
})

describe('the distance on a card', () => {
  test('is exact from a street and about from a ZIP code or a withheld address', () => {
    expect(present({}, [], 3.14).distance).toBe('3.1 miles away')
    expect(present({ location: { lat: 1, lng: 1, precision: 'zip' } }, [], 3.14).distance).toBe('about 3 miles away')
    expect(present({ location: null }, [], 3.14).distance).toBe('about 3 miles away')
    expect(present().distance).toBeNull()
  })
})

describe('a week on a card', () => {
  const track = {
    name: 'Evening',
    daysNeeded: null,
    sessions: (['mon', 'wed', 'thu'] as const).map((weekday) => ({ weekday, startMinute: 1080, endMinute: 1260 })),
  }
  const fit = { track, days: ['mon', 'wed', 'thu'] as const, needed: 3 }
  const fitting = matched({ id: 1, tracks: [track], week: 'fits', fit: { ...fit, days: [...fit.days] } })
  const evenings: SearchQuery = { ...emptyQuery, near: '45402', week: { days: null, from: 17 * 60, to: null } }
  const inWeek = (programs: MatchedProgram[], miles: number | null, query = evenings, locale: 'en' | 'es' = 'en') =>
    presentCard({ facility: card(), distanceMiles: miles, programs, week: 'fits' }, query, locale, today)

  test('is the track that fits, and what it takes to get there', () => {
    const [program] = inWeek([fitting], 8).programs
    expect(program?.track).toBe('Mon, Wed, Thu 6–9 pm')
    expect(program?.travel).toBe('about 48 miles a week, there and back')
  })

  test('in Spanish too', () => {
    const [program] = inWeek([fitting], 8, evenings, 'es').programs
    expect(program?.track).toBe('Lun, Mié, Jue 6–9 p.\u00a0m.')
    expect(program?.travel).toBe('cerca de 48 millas a la semana, ida y vuelta')
  })

  test('says how many of the days are needed where not all are', () => {
    const some = matched({ week: 'fits', fit: { ...fit, days: [...fit.days], needed: 2 } })
    expect(inWeek([some], null).programs[0]?.track).toBe('2 of Mon, Wed, Thu 6–9 pm')
  })

  test('leaves out the programs of a fitting facility that only may fit', () => {
    expect(inWeek([fitting, matched({ id: 2, level: 'php', week: 'may_fit' })], 8).programs).toHaveLength(1)
  })

  test('shows no travel where the days or the place are not known, nor by telehealth', () => {
    const travel = (program: MatchedProgram, miles: number | null) => inWeek([program], miles).programs[0]?.travel
    expect(travel(matched({ week: 'fits' }), 8)).toBeNull()
    expect(travel(fitting, null)).toBeNull()
    expect(travel({ ...fitting, delivery: 'telehealth' }, 8)).toBeNull()
  })

  test('travels as many days as the program states', () => {
    const stated = matched({ week: 'fits', daysMin: 3, daysMax: 5 })
    expect(inWeek([stated], 10).programs[0]?.travel).toBe('about 60–100 miles a week, there and back')
  })

  test('says of a facility beyond the radius that it is here by telehealth', () => {
    const remote = { ...evenings, telehealthToo: true }
    expect(inWeek([fitting], 140, remote)).toMatchObject({
      telehealth: 'Offers telehealth. Ask if the whole program can be from home.',
    })
    expect(inWeek([fitting], 140, remote).programs[0]?.travel).toBeNull()
    expect(inWeek([fitting], 8, remote).telehealth).toBeNull()
  })
})

test('a card says what is out of the ordinary', () => {
  const tags = present({ isExample: true, status: 'temporarily_closed', goneSince: '2024' }).tags
  expect(tags.map(({ text }) => text)).toEqual([
    'Fictional example',
    'Closed for now',
    'Not in the 2024 edition. It may have closed or moved.',
  ])
  expect(present().tags).toEqual([])
})

test('a card leads to the listing in its language, and names what it is part of', () => {
  const facility = card({ organization: 'Example Health' })
  const view = presentCard({ facility, distanceMiles: null, programs: [], week: null }, emptyQuery, 'es', today)
  expect(view).toMatchObject({ href: '/es/facilities/example-house-dayton-oh', subtitle: 'Example Health' })
  expect(present({ organization: 'Example House' }).subtitle).toBeNull()
  expect(present({ organization: 'Example Health', name2: 'East' }).subtitle).toBe('East')
})
