import { describe, expect, test } from 'vitest'
import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import type { ListedProgram, ListedSession, Listing } from '#lib/facility/listing.ts'
import { presentQuestions } from '#lib/facility/present/questions.ts'
import { openQuestions, openQuestionsOf, type QuestionKey, questionKeys } from '#lib/facility/questions.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const withheld = { ...listing().address, street: null, visibility: 'city' as const }
const silent = listing({ address: withheld })
const ask = (stated: Partial<ListedProgram>, facility: Partial<Listing> = {}) =>
  openQuestions(program(stated), listing({ address: withheld, ...facility }), now)

const session = (kind: ListedSession['kind']): ListedSession => ({
  weekday: 'mon',
  startMinute: 540,
  endMinute: 600,
  kind,
})
const week = (kind: ListedSession['kind']) => [{ name: 'Day', daysNeeded: null, sessions: [session(kind)] }]
const price = { programId: null, amountCents: 5000, amountCentsMax: null, unit: 'week' as const, note: null }
const plan = { programId: null, payer: 'Example Plan', plan: null, state: null, network: 'in_network' as const }
const onSite = { programId: null, where: 'on_site' as const, kind: null, partnerName: null, arrangedBy: null }
const availability = { status: 'open' as const, nextIntake: null, waitDays: null }

type Answer = { level?: LevelOfCare; program?: Partial<ListedProgram>; listing?: Partial<Listing> }

/** A statement that answers each question; who treats and which levels there are no listing has a field for. */
const answers: Record<Exclude<QuestionKey, 'staff' | 'levels'>, Answer> = {
  openings: {
    program: { availability: { ...availability, statedOn: '2026-11-21', expiresAt: '2026-11-28T00:00:00Z' } },
  },
  price: { listing: { prices: [{ ...price, asOf: '2026-11-01' }] } },
  insurance: { listing: { plans: [{ ...plan, asOf: '2026-11-01' }] } },
  hours: { program: { hours: { min: 9, max: 12 } } },
  times: { program: { days: { min: 3, max: 3 }, offersEvening: true } },
  detoxFirst: { program: { detoxRequiredFirst: false } },
  detoxCare: {
    level: 'detox',
    listing: { detox: [{ ...onSite, substances: ['alcohol'], medicationUsed: true, nursing24h: false }] },
  },
  medication: {
    listing: {
      medications: [
        { medication: 'methadone', stance: 'not_allowed' },
        { medication: 'buprenorphine', stance: 'starts' },
        { medication: 'naltrexone', stance: 'continues' },
      ],
    },
  },
  admission: { program: { assessmentRequired: true, referralRequired: false } },
  rules: {
    level: 'residential',
    listing: {
      houseRules: [
        { programId: null, topic: 'phones', value: 'After the first week' },
        { programId: null, topic: 'visitors', value: 'On Sundays' },
      ],
    },
  },
  family: { program: { tracks: week('family') } },
  testing: {
    listing: { drugTesting: [{ programId: null, frequency: null, method: null, positiveLeadsTo: 'A talk' }] },
  },
  individual: { program: { services: ['individual_counseling'] } },
  afterwards: { program: { afterwards: 'A weekly group' } },
  coOccurring: { program: { coOccurring: false } },
  length: { program: { lengthWeeks: { min: 8, max: 12 } } },
  license: { listing: { credentials: [{ kind: 'carf', issuer: null, number: 'EX-1', validUntil: null }] } },
  sampleDay: { program: { sampleDay: 'Check-in, group, home' } },
  ages: { listing: { ages: ['adults'] } },
  address: { listing: { address: listing().address } },
  telehealth: { program: { delivery: 'in_person' } },
  transport: { listing: { services: ['transportation'] } },
  languages: { listing: { languages: [{ language: 'spanish', mode: 'staff' }] } },
  pregnancy: { listing: { populations: [{ programId: null, population: 'pregnant_postpartum', mode: 'serves' }] } },
  children: { listing: { services: ['child_care'] } },
  accessibility: { listing: { accessibility: 'Step-free' } },
}

describe('a question', () => {
  test.each(Object.entries(answers))('about %s is asked until it is answered', (key, { level = 'iop', ...stated }) => {
    expect(ask({ level })).toContain(key)
    expect(ask({ level, ...stated.program }, stated.listing)).not.toContain(key)
  })

  test.each(questionKeys)('about %s is asked at some level', (key) => {
    const asked = [null, ...levelsOfCare.map((level) => program({ level }))].flatMap((one) =>
      openQuestions(one, silent, now),
    )
    expect(asked).toContain(key)
  })

  test.each(['en', 'es'] as const)('says in %s what to ask, why, and what to listen for', (locale) => {
    for (const { key, topic, ask: question, why, listen } of presentQuestions(questionKeys, locale)) {
      expect(topic.length, key).toBeLessThan(32)
      expect(question, key).toMatch(locale === 'es' ? /^¿.*\?$/ : /^[A-Z].*\?$/)
      expect(why, key).toMatch(/\.$/)
      expect(listen, key).toMatch(/\.$/)
    }
  })
})

describe('whom a question concerns', () => {
  test('is decided by where people sleep: hours and times for a week, house rules for a stay', () => {
    for (const level of levelsOfCare) {
      const stays = ['residential', 'inpatient', 'detox', 'recovery_housing'].includes(level)
      expect(ask({ level }).includes('rules'), level).toBe(stays)
      expect(ask({ level }).includes('hours'), level).toBe(!stays)
      expect(ask({ level }).includes('times'), level).toBe(!stays)
    }
  })

  test('leaves treatment out of housing, and detox first out of detox', () => {
    expect(ask({ level: 'recovery_housing' })).not.toContain('staff')
    expect(ask({ level: 'recovery_housing' })).toContain('medication')
    expect(ask({ level: 'detox' })).not.toContain('detoxFirst')
    expect(ask({ level: 'detox' })).toContain('detoxCare')
  })

  test('leaves the way there out of telehealth, and pregnancy out of a house for men', () => {
    expect(ask({ delivery: 'telehealth' })).not.toContain('transport')
    expect(ask({ genders: ['men'] })).not.toContain('pregnancy')
    expect(ask({}, { genders: ['men', 'women'] })).toContain('pregnancy')
  })
})

describe('an answer', () => {
  test('that is too old is asked for again', () => {
    const half = { source: 'facility' as const, at: '2026-05-01' }
    const statedOn = '2026-11-10'
    expect(ask({ hours: { min: 9, max: 9 }, provenance: { hours: half } })).toContain('hours')
    expect(ask({ availability: { ...availability, statedOn, expiresAt: '2026-12-01T00:00:00Z' } })).toContain(
      'openings',
    )
    expect(ask({}, { prices: [{ ...price, asOf: '2026-05-01' }] })).toContain('price')
    expect(ask({}, { plans: [{ ...plan, asOf: '2026-05-01' }] })).toContain('insurance')
  })

  test('for another program is none for this one', () => {
    const prices = [{ ...price, programId: 8, asOf: '2026-11-01' }]
    expect(ask({ id: 7 }, { prices })).toContain('price')
    expect(ask({ id: 8 }, { prices })).not.toContain('price')
  })

  test('in part is not yet one', () => {
    expect(ask({}, { prices: [{ ...price, unit: 'assessment', asOf: '2026-11-01' }] })).toContain('price')
    expect(ask({}, { plans: [{ ...plan, network: null, asOf: '2026-11-01' }] })).toContain('insurance')
    expect(ask({}, { credentials: [{ kind: 'carf', issuer: null, number: null, validUntil: null }] })).toContain(
      'license',
    )
    expect(ask({ detoxRequiredFirst: true })).toContain('detoxFirst')
    expect(ask({}, { services: ['individual_counseling'] })).toContain('individual')
  })

  test('about money is not needed where care is free', () => {
    expect(ask({}, { payments: ['free'] })).not.toContain('price')
    expect(ask({}, { payments: ['free'] })).not.toContain('insurance')
    expect(ask({}, { payments: ['free', 'medicaid'] })).toContain('price')
  })
})

describe('a listing', () => {
  const hours = { min: 9, max: 9 }

  test('asks once what none of its programs answers, and with a program what only it leaves open', () => {
    const { shared, byProgram } = openQuestionsOf(
      listing({ programs: [program({ id: 1, hours }), program({ id: 2 }), program({ id: 3, level: 'residential' })] }),
      now,
    )
    expect(shared).toContain('price')
    expect(shared).toContain('rules')
    expect(shared).not.toContain('hours')
    expect(byProgram.get(1)).toEqual([])
    expect(byProgram.get(2)).toEqual(['hours'])
    expect(byProgram.get(3)).toEqual([])
  })

  test('without programs asks for its levels first', () => {
    const { shared } = openQuestionsOf(listing(), now)
    expect(shared[0]).toBe('levels')
    expect(shared).toContain('price')
    expect(shared).not.toContain('hours')
  })
})
