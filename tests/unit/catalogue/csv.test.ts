import { describe, expect, it } from 'vitest'
import { parseCsv } from '#lib/catalogue/csv.ts'

const parse = (text: string) => [...parseCsv<'a' | 'b'>(text)]

describe('comma-separated text', () => {
  it('gives each row by its header', () =>
    expect(parse('a,b\n1,2\r\n3,\n')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]))

  it('may have commas, quotes and line breaks inside quotes', () => {
    expect(parse('a,b\n"Main, ""North""","two\nlines"')).toEqual([{ a: 'Main, "North"', b: 'two\nlines' }])
  })

  it('may lack cells at the end of a row', () => expect(parse('a,b\n1')).toEqual([{ a: '1', b: '' }]))

  it('is refused with broken quotes', () => expect(() => parse('a,b\n"open,2')).toThrow(/broken quotes/))
})
