import { describe, expect, test } from 'vitest'
import type { Listing } from '#lib/facility/listing.ts'
import { presentCallSheet, sharedCallSheet } from '#lib/facility/present/call-sheet.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const present = (stated: Partial<Listing> = {}) => presentCallSheet(listing(stated), 'en', now)
const known = (stated: Partial<Listing>) =>
  Object.fromEntries(present(stated).known.map(({ label, text }) => [label, text]))

describe('what is known', () => {
  test('is nothing where nothing is stated', () => {
    expect(present().known).toEqual([])
  })

  test('is a line a program, once for those that read the same, with openings while they hold', () => {
    const availability = {
      status: 'open' as const,
      nextIntake: null,
      waitDays: null,
      statedOn: '2026-11-20',
      expiresAt: '2026-11-27T00:00:00Z',
    }
    const programs = [
      program({ id: 1 }),
      program({ id: 2 }),
      program({ id: 3, level: 'residential', availability }),
      program({ id: 4, level: 'php', availability: { ...availability, expiresAt: '2026-11-21T00:00:00Z' } }),
    ]
    expect(present({ programs }).known).toEqual([
      { label: 'IOP', text: 'Usually 9–19 hours a week (not confirmed by the facility)' },
      { label: 'Residential', text: 'Live in, 24 hours a day; Has openings' },
      { label: 'PHP', text: 'Usually 20 or more hours a week (not confirmed by the facility)' },
    ])
  })

  test('tells detox once', () => {
    expect(present({ programs: [program({ level: 'detox' })] }).known).toEqual([{ label: 'Detox', text: 'On site' }])
  })

  test('tells medications with the same policy together', () => {
    expect(
      known({
        medications: [
          { medication: 'methadone', stance: 'not_allowed' },
          { medication: 'acamprosate', stance: 'starts' },
          { medication: 'acamprosate', stance: 'continues' },
          { medication: 'disulfiram', stance: 'starts' },
          { medication: 'disulfiram', stance: 'continues' },
        ],
      }),
    ).toEqual({
      'Medication for addiction':
        'Not allowed: Methadone. Starts it here and continues it here: Acamprosate, Disulfiram',
    })
  })

  test('leaves out a price that is too old, and asks for it', () => {
    const price = { programId: null, amountCents: 5000, amountCentsMax: null, unit: 'week' as const, note: 'By income' }
    expect(known({ prices: [{ ...price, asOf: '2026-10-01' }] })).toEqual({ Prices: '$50 a week' })
    const old = { prices: [{ ...price, asOf: '2026-01-01' }] }
    expect(known(old)).toEqual({})
    expect(present(old).questions.map(({ key }) => key)).toContain('price')
  })
})

describe('the questions', () => {
  test('name the program that they are for, where others have answered', () => {
    const hours = { min: 9, max: 9 }
    const { questions } = present({ programs: [program({ id: 1, hours }), program({ id: 2, name: 'Evening group' })] })
    const about = Object.fromEntries(questions.map(({ key, about: names }) => [key, names]))
    expect(about.hours).toBe('Evening group')
    expect(about.openings).toBeNull()
  })

  test('that are beyond one sheet come after, in the order of use', () => {
    const { questions, more } = present({ programs: [program()] })
    expect(questions[0]?.key).toBe('openings')
    expect(questions).toHaveLength(9)
    expect(more.map(({ key }) => key)).toContain('languages')
  })
})

test('what is kept of a sheet is the numbers first, then the questions, and where it came from', () => {
  const phone = {
    number: '+19375550101',
    extension: null,
    purpose: 'main' as const,
    answeredBy: null,
    hours: null,
    languages: [],
  }
  const { title, lines, last } = sharedCallSheet(present({ phones: [phone] }), 'https://example.org/sheet')
  expect(title).toBe('Example House')
  expect(lines[0]).toBe('Main number: 937-555-0101')
  expect(lines[1]).toMatch(/^- Which levels of care/)
  expect(last).toBe('https://example.org/sheet')
})
