import { describe, expect, test } from 'vitest'
import type { Listing } from '#lib/facility/listing.ts'
import { nothingNearby } from '#lib/facility/nearby.ts'
import { presentSections } from '#lib/facility/present/sections.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const today = '2026-11-22'
const section = (id: string, stated: Partial<Listing>, locale: 'en' | 'es' = 'en') => {
  const found = presentSections(listing(stated), locale, today, nothingNearby).find((each) => each.id === id)
  return found && { ...found, facts: read(found.facts) }
}

describe('a listing that states nothing', () => {
  test('says in each section that it is not stated', () => {
    const sections = presentSections(listing(), 'en', today, nothingNearby)
    expect(sections.map(({ id }) => id)).toEqual([
      'medication',
      'payment',
      'people',
      'services',
      'rules',
      'after',
      'credentials',
    ])
    for (const { intro, facts } of sections) expect(`${intro} ${JSON.stringify(facts)}`).toMatch(/[Nn]ot stated/)
  })

  test.each(['en', 'es'] as const)('never says no in %s', (locale) => {
    const values = presentSections(listing(), locale, today, nothingNearby).flatMap(({ facts }) =>
      Object.values(read(facts)).flat(),
    )
    expect(values.length).toBeGreaterThan(5)
    expect(values).not.toContain('No')
  })
})

describe('medication', () => {
  test('lists each stance, and what is not stated beside what is', () => {
    const medications: Listing['medications'] = [
      { medication: 'buprenorphine', stance: 'starts' },
      { medication: 'buprenorphine', stance: 'continues' },
      { medication: 'methadone', stance: 'not_allowed' },
    ]
    const facts = section('medication', { medications })?.facts
    expect(facts?.['Buprenorphine (such as Suboxone)']).toEqual(['Starts it here', 'Continues it here'])
    expect(facts?.Methadone).toEqual(['Not allowed'])
    expect(facts?.Acamprosate).toEqual(['Not stated'])
  })
})

describe('prices and plans', () => {
  const price = { amountCents: 18500, amountCentsMax: null, unit: 'session' as const, note: null, asOf: '2026-10-01' }
  const plan = { payer: 'Example Plan', plan: null, state: 'OH', network: null, asOf: '2026-10-01' }

  test('carry their date', () => {
    const facts = section('payment', { prices: [{ ...price, programId: null, note: 'Before insurance.' }] })?.facts
    expect(facts?.Prices).toEqual(['$185 a session (Before insurance; as of October 1, 2026)'])
  })

  test('may be a range', () => {
    const facts = section('payment', { prices: [{ ...price, amountCentsMax: 20050, programId: null }] })?.facts
    expect(facts?.Prices).toEqual(['$185–$200.50 a session (as of October 1, 2026)'])
  })

  test('older than 180 days may be out of date', () => {
    const old = { prices: [{ ...price, programId: null, asOf: '2026-05-01' }] }
    expect(section('payment', old)?.facts.Prices?.[0]).toContain('may be out of date')
    expect(section('payment', old, 'es')?.facts.Precios?.[0]).toContain('puede no estar al día')
  })

  test('say when a network is not stated', () => {
    const facts = section('payment', { plans: [{ ...plan, programId: null }] })?.facts
    expect(facts?.['Insurance plans']).toEqual(['Example Plan, OH (network not stated; as of October 1, 2026)'])
  })

  test('of one program are not those of the facility', () => {
    const stated = { programs: [program({ id: 7 })], prices: [{ ...price, programId: 7 }] }
    expect(section('payment', stated)?.facts.Prices).toEqual(['Stated with the programs above.'])
  })
})

describe('people', () => {
  test('names how far a program is made for a group', () => {
    const facts = section('people', {
      populations: [
        { programId: null, population: 'veterans', mode: 'exclusive' },
        { programId: null, population: 'women', mode: 'tailored' },
        { programId: null, population: 'lgbtq', mode: 'serves' },
        { programId: 7, population: 'hiv', mode: 'tailored' },
      ],
    })?.facts
    expect(facts?.['Programs made for']).toEqual(['Women'])
    expect(facts?.['Only for']).toEqual(['Veterans'])
    expect(facts?.['Also serves']).toEqual(['LGBTQ people'])
  })

  test('ages that only programs state are not a gap', () => {
    const facts = section('people', { programs: [program({ ages: ['adolescents'] })] })?.facts
    expect(facts?.Ages).toEqual(['Stated with the programs above.'])
    expect(facts?.['Open to']).toEqual(['Not stated'])
  })
})

describe('services', () => {
  test('about medication stand with the policy, and what follows treatment apart', () => {
    const stated = { services: ['otp', 'cbt', 'aftercare'] }
    expect(section('medication', stated)?.facts).toHaveProperty('Opioid use disorder treatment')
    expect(Object.keys(section('services', stated)?.facts ?? {})).toEqual(['Telehealth', 'Therapies'])
    expect(section('after', stated)?.facts).toEqual({ 'After treatment': ['Aftercare'] })
  })

  test('stand under their kind, and a word we do not know is still shown', () => {
    const facts = section('services', { services: ['something_new', 'cbt'] })?.facts
    expect(facts?.Therapies).toEqual(['Cognitive behavioral therapy (CBT)'])
    expect(facts?.['What is offered']).toEqual(['something new'])
  })

  test.each([
    [null, 'Not stated'],
    [false, 'No'],
    [true, 'Yes (for people in Ohio and Indiana)'],
  ])('telehealth %s reads %s', (telehealth, text) => {
    const stated = { telehealth, telehealthStates: telehealth ? ['OH', 'IN'] : [] }
    expect(section('services', stated)?.facts.Telehealth).toEqual([text])
  })

  test('say who stated them and when', () => {
    const provenance = { services: { source: 'samhsa' as const, at: '2023-06-29', by: '2023' } }
    expect(section('services', { services: ['cbt'], provenance })?.source).toBe('From SAMHSA’s directory, 2023')
  })
})

test('a rule is a term or the facility’s own words', () => {
  const rules = [
    { programId: null, topic: 'smoking', value: 'not_permitted' },
    { programId: null, topic: 'phones', value: 'One call a day' },
    { programId: 7, topic: 'curfew', value: '10 pm' },
  ]
  expect(section('rules', { houseRules: rules })?.facts).toEqual({
    Smoking: ['No smoking'],
    Phones: ['One call a day'],
    'Not stated': ['Vaping', 'Drug testing: How often'],
  })
})

test.each([
  ['2026-11-21', 'Example board, no. 12, ended November 21, 2026'],
  ['2026-11-22', 'Example board, no. 12, valid until November 22, 2026'],
  [null, 'Example board, no. 12, not stated: end date'],
])('a credential that ends on %s reads exactly', (validUntil, text) => {
  const credentials = [{ kind: 'carf', issuer: 'Example board', number: '12', validUntil }]
  expect(section('credentials', { credentials })?.facts).toEqual({ CARF: [text] })
})
