import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { openedName, writeOpened } from '#lib/manage/fingerprint.ts'
import { readSection, showSection } from '#lib/manage/read-section.ts'
import { type SectionKey, sectionKeys } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { listingState } from '#tests/fixtures/listing-state.ts'

const today = '2026-11-22'

/** What a section's form of a facility states once these controls hold something else. */
function typeInto(section: SectionKey, types: Record<string, string | string[]>, stated: Partial<FacilityFacts> = {}) {
  const listing = listingState({}, stated)
  const typed = showSection(sections[section], 'facility', listing.facts)
  typed.set(openedName, writeOpened(listing.facts))
  for (const [name, values] of Object.entries(types)) {
    typed.delete(name)
    for (const value of [values].flat()) typed.append(name, value)
  }
  const scene = { locale: 'en' as const, t: messagesOf('en'), today, listing, program: null }
  const { changed, errors } = readSection(sections[section], 'facility', typed, listing.facts, scene)
  return { changed, errors: errors.map(({ field, message }) => `${field}: ${message}`) }
}

test('no part of a listing has the address of another page of its staff', () => {
  const pages = readdirSync('app/[locale]/manage/[slug]')
  expect(pages).toContain('people')
  expect(sectionKeys.filter((key) => pages.includes(key))).toEqual([])
})

describe('prices', () => {
  const price = { amountCents: 18500, amountCentsMax: null, unit: 'session' as const, note: null, asOf: '2026-01-05' }
  const row = { 'prices.rows': '0', 'prices.0.unit': 'session' }

  test.each([
    ['185', 18500],
    ['$1,250.50', 125050],
    ['0', 0],
    ['62.5', 6250],
    ['1,000,000', 100_000_000],
  ])('are typed in dollars and kept in cents: %s', (typed, cents) => {
    const { changed } = typeInto('payment', { ...row, 'prices.0.amountCents': typed })
    expect(changed.prices).toEqual([{ ...price, amountCents: cents, asOf: today }])
  })

  test.each(['about 100', '12.345', '1,00', '-5', '1000000.01', ''])('are not %j', (typed) => {
    const { changed, errors } = typeInto('payment', { ...row, 'prices.0.amountCents': typed })
    expect(changed).toEqual({})
    expect(errors).toEqual([expect.stringMatching(/^prices\.0\.amountCents: Amount in dollars: /)])
  })

  test('do not go down from an amount to a smaller one', () => {
    const { errors } = typeInto('payment', { ...row, 'prices.0.amountCents': '100', 'prices.0.amountCentsMax': '90' })
    expect(errors).toEqual([expect.stringContaining('prices.0.amountCentsMax: Up to, in dollars')])
  })

  test('that are stated again keep their day, and new or changed ones are of today', () => {
    const stated = { prices: [price, { ...price, unit: 'week' as const, asOf: '2026-02-02' }] }
    const added = { 'prices.rows': ['1', '0', '2'], 'prices.2.unit': 'day', 'prices.2.amountCents': '300' }
    expect(typeInto('payment', { ...added, 'prices.1.amountCents': '190' }, stated).changed.prices).toEqual([
      { ...price, unit: 'week', amountCents: 19000, asOf: today },
      price,
      { ...price, unit: 'day', amountCents: 30000, asOf: today },
    ])
  })
})

describe('plans', () => {
  test('need their payer, and are of today', () => {
    const row = { 'plans.rows': '0', 'plans.0.state': 'OH', 'plans.0.network': 'in_network' }
    expect(typeInto('payment', row).errors).toEqual([expect.stringContaining('plans.0.payer')])
    expect(typeInto('payment', { ...row, 'plans.0.payer': ' Example  Health ' }).changed.plans).toEqual([
      { payer: 'Example Health', plan: null, state: 'OH', network: 'in_network', asOf: today },
    ])
  })
})

describe('medication', () => {
  test('may be both started and continued', () => {
    const { changed } = typeInto('medication', { 'medications.methadone': ['starts', 'continues'] })
    expect(changed.medications).toEqual([
      { medication: 'methadone', stance: 'starts' },
      { medication: 'methadone', stance: 'continues' },
    ])
  })

  test('that is not allowed is not continued either', () => {
    const { errors } = typeInto('medication', { 'medications.methadone': ['continues', 'not_allowed'] })
    expect(errors).toEqual([expect.stringMatching(/^medications\.methadone: Methadone: “Not allowed”/)])
  })

  test('goes back to not stated when nothing is marked', () => {
    const stated = { medications: [{ medication: 'methadone' as const, stance: 'starts' as const }] }
    expect(typeInto('medication', { 'medications.methadone': [] }, stated).changed.medications).toEqual([])
  })
})

describe('detox', () => {
  const row = { 'detox.rows': '0', 'detox.0.where': 'referral' }
  const referral = {
    programId: null,
    where: 'referral',
    kind: null,
    substances: [],
    medicationUsed: null,
    nursing24h: null,
    partnerName: null,
    arrangedBy: null,
  }

  test('may say no more than that people are referred', () => {
    expect(typeInto('detox', row).changed.detox).toEqual([referral])
  })

  test('is asked where it is, once anything is said of it', () => {
    const { errors } = typeInto('detox', { 'detox.rows': '0', 'detox.0.arrangedBy': 'Our nurse' })
    expect(errors).toEqual([expect.stringContaining('detox.0.where')])
  })

  test('is of no other facility’s program', () => {
    const { changed, errors } = typeInto('detox', { ...row, 'detox.0.programId': '999' })
    expect({ changed, errors }).toEqual({ changed: {}, errors: [expect.stringContaining('detox.0.programId')] })
  })
})

describe('lists of two parts', () => {
  test('take languages by who speaks them, and keep one that has no words', () => {
    const stated = { languages: [{ language: 'klingon', mode: 'staff' as const }] }
    const { changed } = typeInto('whom', { 'languages.staff': 'spanish', 'languages.interpreter': 'hmong' }, stated)
    expect(changed.languages).toEqual([
      { language: 'spanish', mode: 'staff' },
      { language: 'klingon', mode: 'staff' },
      { language: 'hmong', mode: 'interpreter' },
    ])
  })

  test('take a group of people once', () => {
    const { changed } = typeInto('whom', { 'populations.veterans': 'tailored', 'populations.nobody': 'serves' })
    expect(changed.populations).toEqual([{ population: 'veterans', mode: 'tailored' }])
  })

  test('take house rules as terms and as own words', () => {
    const { changed } = typeInto('rules', { 'houseRules.smoking': 'not_permitted', 'houseRules.phones': 'In a locker' })
    expect(changed.houseRules).toEqual([
      { topic: 'smoking', value: 'not_permitted' },
      { topic: 'phones', value: 'In a locker' },
    ])
  })

  test('keep a rule about something that no form asks', () => {
    const stated = { houseRules: [{ topic: 'mail', value: 'Opened at the desk' }] }
    expect(typeInto('rules', { 'houseRules.pets': 'None' }, stated).changed.houseRules).toEqual([
      { topic: 'pets', value: 'None' },
      { topic: 'mail', value: 'Opened at the desk' },
    ])
  })
})

describe('services', () => {
  test('of every kind are one list, and one that has no words stays in it', () => {
    const stated = { services: ['cbt', 'moon_bathing'] }
    const { changed } = typeInto('services', { 'services.medical': 'hepatitis_a_vaccine' }, stated)
    expect(changed.services).toEqual(['cbt', 'hepatitis_a_vaccine', 'moon_bathing'])
  })

  test('are nothing that the vocabulary does not have', () => {
    expect(typeInto('services', { 'services.therapy': 'hypnosis' }).errors).toEqual([
      expect.stringContaining('services.therapy'),
    ])
  })
})

describe('licenses', () => {
  test('need to say what they are, and end on a day of the calendar', () => {
    const row = { 'credentials.rows': '0', 'credentials.0.number': 'A 12', 'credentials.0.validUntil': '2027-02-30' }
    expect(typeInto('credentials', row).errors).toEqual([
      expect.stringContaining('credentials.0.kind'),
      expect.stringContaining('credentials.0.validUntil'),
    ])
  })
})
