import { describe, expect, it } from 'vitest'
import { address } from '#lib/manage/inputs/address.ts'
import { choice, select, several, yesNo } from '#lib/manage/inputs/choice.ts'
import { clock } from '#lib/manage/inputs/clock.ts'
import { day } from '#lib/manage/inputs/day.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { number } from '#lib/manage/inputs/number.ts'
import { phone } from '#lib/manage/inputs/phone.ts'
import { range } from '#lib/manage/inputs/range.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { terms } from '#lib/manage/inputs/terms.ts'
import { needed, paragraphs, text } from '#lib/manage/inputs/text.ts'
import { website } from '#lib/manage/inputs/website.ts'
import { listingState } from '#tests/fixtures/listing-state.ts'
import { readTyped, roundTrip, scene } from './scene.ts'

const label = () => 'It'
const colors = () => ({ red: 'Red', blue: 'Blue' })
const line = text({ label, max: 10 })
const names = rows(group({ name: line, size: number({ label, min: 0, max: 9 }) }), {
  label,
  add: label,
  title: (_, position) => `Row ${position}`,
  max: 2,
})

const place = listingState().facts.address

describe('a fact that is shown and read back is the same', () => {
  it.each([
    ['text', line, 'Bus 4'],
    ['no text', line, null],
    ['paragraphs', paragraphs({ label, max: 99 }), 'One.\n\nTwo.'],
    ['a choice', choice({ label, options: colors }), 'blue'],
    ['no choice', choice({ label, options: colors }), null],
    ['a choice of a list', select({ label, options: colors }), 'red'],
    ['yes', yesNo({ label }), true],
    ['no', yesNo({ label }), false],
    ['neither yes nor no', yesNo({ label }), null],
    ['several', several({ label, options: colors }), ['red', 'blue']],
    ['terms, with one that has no words', terms('payment', { label }), ['medicaid', 'barter']],
    ['a number', number({ label, min: 0, max: 99, decimals: 2 }), 7.25],
    ['no number', number({ label, min: 0, max: 99 }), null],
    ['nought', number({ label, min: 0, max: 99 }), 0],
    ['a range', range({ label, min: 0, max: 99 }), { min: 9, max: 12 }],
    ['no range', range({ label, min: 0, max: 99 }), null],
    ['a day', day({ label }), '2028-02-29'],
    ['midnight as an end', clock({ label, isEnd: true }), 1440],
    [
      'rows',
      names,
      [
        { name: 'a', size: 1 },
        { name: null, size: 0 },
      ],
    ],
    ['no rows', names, []],
    ['a website', website({ label }), 'http://example.org/a?b=c'],
    ['an address with its point', address, place],
    [
      'a phone',
      phone,
      {
        number: '+19375550142',
        extension: '301',
        purpose: 'main',
        answeredBy: null,
        hours: null,
        languages: ['spanish'],
      },
    ],
  ])('%s', (_, input, fact) => {
    expect(roundTrip(input as never, fact)).toEqual({ fact, errors: [] })
  })
})

describe('what is typed', () => {
  it('is forgiven where it is clear', () => {
    expect(readTyped(line, { it: '  Bus \t 4 ' }).fact).toBe('Bus 4')
    expect(readTyped(line, { it: 'Bus\0 4' }).fact).toBe('Bus 4')
    expect(readTyped(paragraphs({ label, max: 99 }), { it: 'One.\r\n\r\n\r\n\r\nTwo.' }).fact).toBe('One.\n\nTwo.')
    expect(readTyped(number({ label, min: 0, max: 9, decimals: 1 }), { it: '7,5' }).fact).toBe(7.5)
    expect(readTyped(range({ label, min: 0, max: 99 }), { 'it.min': '9' }).fact).toEqual({ min: 9, max: 9 })
    expect(readTyped(clock({ label }), { it: '6:30 pm' }).fact).toBe(1110)
    expect(readTyped(website({ label }), { it: 'example.org' }).fact).toBe('https://example.org')
    expect(readTyped(phone, { 'it.number': '(937) 555-0142 x301', 'it.purpose': 'main' }).fact).toMatchObject({
      number: '+19375550142',
      extension: '301',
    })
  })

  it.each([
    ['too long', line, { it: '12345678901' }, 'it', 'It: at most 10 characters. It has 11 now.'],
    ['missing', needed(line, label), { it: ' ' }, 'it', 'It: this cannot be left empty.'],
    [
      'an answer of another form',
      choice({ label, options: colors }),
      { it: 'green' },
      'it',
      'It: choose one of the answers.',
    ],
    [
      'a name of every object',
      choice({ label, options: colors }),
      { it: 'constructor' },
      'it',
      'It: choose one of the answers.',
    ],
    ['one of several', several({ label, options: colors }), { it: 'green' }, 'it', 'It: choose one of the answers.'],
    [
      'words for a number',
      number({ label, min: 0, max: 9 }),
      { it: 'nine' },
      'it',
      'It: type a whole number, such as 12.',
    ],
    [
      'a part of a whole',
      number({ label, min: 0, max: 9 }),
      { it: '1.5' },
      'it',
      'It: type a whole number, such as 12.',
    ],
    ['too much', number({ label, min: 0, max: 9 }), { it: '10' }, 'it', 'It: type a number from 0 to 9.'],
    ['infinity', number({ label, min: 0, max: 9, decimals: 1 }), { it: '1e999' }, 'it', /type a number/],
    [
      'backwards',
      range({ label, min: 0, max: 9 }),
      { 'it.min': '5', 'it.max': '4' },
      'it.max',
      /smaller than the first/,
    ],
    ['no day', day({ label }), { it: '2026-02-30' }, 'it', /year-month-day/],
    ['no time', clock({ label }), { it: '25:00' }, 'it', /type a time/],
    ['no website', website({ label }), { it: 'javascript:alert(1)' }, 'it', /address of a website/],
    ['no phone', phone, { 'it.number': '12', 'it.purpose': 'main' }, 'it.number', /area code/],
  ])('is told apart when it is %s', (_, input, typed, field, message) => {
    const { errors } = readTyped(input as never, typed as never)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toEqual({ field, message: expect.stringMatching(message) })
  })

  it('of more rows than there may be is said, and empty rows are left out', () => {
    const typed = new URLSearchParams('it.rows=0&it.rows=7&it.rows=8&it.rows=9&it.7.name=a&it.8.name=b')
    expect(readTyped(names, typed)).toEqual({
      fact: [
        { name: 'a', size: null },
        { name: 'b', size: null },
      ],
      errors: [],
    })
    typed.append('it.9.name', 'c')
    expect(readTyped(names, typed).errors).toEqual([{ field: 'it', message: 'It: at most 2.' }])
  })

  it('moves an address off its point, until somebody looks it up', () => {
    const typed = new URLSearchParams(address.show('it', place))
    typed.set('it.street', '2 Other Street')
    expect(readTyped(address, typed, place).fact).toMatchObject({ lat: null, lng: null, precision: 'none' })
    typed.set('it.lat', '1')
    expect(readTyped(address, typed, place).fact).toMatchObject({ lat: null })
  })
})

describe('a question', () => {
  it('always has the answer "not stated", except where there must be one', () => {
    const answers = (input: ReturnType<typeof yesNo>) =>
      input
        .controls('it', { ...scene(), typed: new URLSearchParams() })
        .flatMap((control) => ('options' in control ? control.options.map((option) => option.label) : []))
    expect(answers(yesNo({ label }))).toEqual(['Yes', 'No', 'Not stated'])
    expect(answers(choice({ label, options: colors, always: true }) as never)).toEqual(['Red', 'Blue'])
  })
})
