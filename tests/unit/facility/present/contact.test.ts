import { describe, expect, test } from 'vitest'
import type { ListedPhone } from '#lib/facility/listing.ts'
import { presentContact } from '#lib/facility/present/contact.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing } from '#tests/fixtures/listing.ts'

const today = '2026-11-22'

const phone = (stated: Partial<ListedPhone> = {}): ListedPhone => ({
  number: '+19375550101',
  extension: null,
  purpose: 'main',
  answeredBy: null,
  hours: null,
  languages: [],
  ...stated,
})
const website = (text: string) => presentContact(listing({ website: text }), 'en', today).website

describe('a website', () => {
  test.each([
    ['https://example.org/dayton/', 'https://example.org/dayton/', 'example.org/dayton'],
    ['HTTP://www.Example.org', 'http://www.example.org/', 'example.org'],
    ['example.org', 'https://example.org/', 'example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a', 'example.org:8080/a'],
  ])('%s is a link', (written, href, text) => {
    expect(website(written)).toEqual({ href, text })
  })

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,hello',
    'mailto:someone@example.org',
    'ftp://example.org/file',
    'tel:555',
    'https://someone:secret@example.org',
    'not stated',
    'localhost',
    '',
  ])('%j is never a link', (written) => {
    expect(website(written)).toBeNull()
  })
})

describe('an address', () => {
  const address = { ...listing().address, street2: 'Suite 2' }

  test('stands on lines of its own', () => {
    const { address: lines, addressWithheld } = presentContact(listing({ address }), 'en', today)
    expect(lines).toEqual(['1 Example Street', 'Suite 2', 'Dayton, OH 45402'])
    expect(addressWithheld).toBe(false)
  })

  test('that is hidden is a town and nothing more, and says so', () => {
    const hidden = { ...address, street: null, street2: null, zip: null, county: null, visibility: 'hidden' as const }
    const view = presentContact(listing({ address: hidden }), 'en', today)
    expect(view.address).toEqual(['Dayton, OH'])
    expect(view.addressWithheld).toBe(true)
  })
})

describe('a phone', () => {
  const present = (stated: Partial<ListedPhone>, locale: 'en' | 'es' = 'en') =>
    presentContact(listing({ phones: [phone(stated)] }), locale, today).phones[0]

  test('says who answers, when, and in which languages', () => {
    expect(present({ extension: '301', answeredBy: 'facility', hours: 'Weekdays', languages: ['spanish'] })).toEqual({
      purpose: 'Main number',
      text: '937-555-0101 ext. 301',
      href: 'tel:+19375550101,301',
      answeredBy: 'Answered by this facility',
      hours: 'Weekdays',
      languages: 'Spanish',
    })
  })

  test('says when it is not stated who answers', () => {
    expect(present({})?.answeredBy).toBe('Who answers is not stated')
    expect(present({}, 'es')?.answeredBy).toBe('No se indica quién contesta')
  })

  test('for text messages opens a message', () => {
    expect(present({ purpose: 'text' })?.href).toBe('sms:+19375550101')
  })
})

test('where it comes from is said once, and apart for what comes from elsewhere', () => {
  const provenance = {
    phones: { source: 'facility' as const, at: '2026-03-14' },
    address: { source: 'facility' as const, at: '2026-03-14' },
    accessibility: { source: 'facility' as const, at: '2026-03-14' },
    transit: { source: 'public' as const, at: '2026-02-01' },
    prices: { source: 'state' as const, at: '2020-01-01' },
  }
  const stated = { accessibility: 'No steps', transit: 'Bus 9', provenance }
  const { source, access } = presentContact(listing(stated), 'en', today)
  expect(source).toBe('From the facility, March 14, 2026')
  expect(access.source).toBe('From the facility, March 14, 2026')
  expect(access.facts.map((fact) => fact.source)).toEqual([
    undefined,
    'From a report from the public, February 1, 2026',
  ])
})

describe('how to get in', () => {
  test('is not stated, never no, where nobody has said', () => {
    expect(read(presentContact(listing(), 'en', today).access.facts)).toEqual({ Accessibility: ['Not stated'] })
  })
})

describe('the zone of its times', () => {
  test.each([
    ['America/New_York', 'en', 'All times are local: Eastern Time.'],
    ['America/Chicago', 'es', 'Todas las horas son locales: hora central.'],
    ['Nowhere/Nothing', 'en', null],
    [null, 'en', null],
  ] as const)('%s in %s', (timeZone, locale, text) => {
    expect(presentContact(listing({ timeZone }), locale, today).timeZone).toBe(text)
  })
})
