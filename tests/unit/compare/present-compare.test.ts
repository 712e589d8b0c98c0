import { describe, expect, test } from 'vitest'
import type { CompareQuery } from '#lib/compare/compare-query.ts'
import type { CompareOutcome } from '#lib/compare/outcome.ts'
import { presentCompare } from '#lib/compare/present-compare.ts'
import type { Compared } from '#lib/compare/row.ts'
import { compared } from '#tests/fixtures/compared.ts'

const now = new Date('2026-11-22T12:00:00Z')
const query: CompareQuery = { ids: [], unread: 0, near: null, allRows: false }
const nothing: CompareOutcome = { compared: [], waiting: [], closed: [], unknown: 0, place: null }

const iop = compared({ id: 1, level: 'iop', lengthWeeks: { min: 8, max: 8 } }, { name: 'Example East' })
const house = compared({ id: 2, level: 'residential' }, { name: 'Example West' })

function present(outcome: Partial<CompareOutcome>, asked: Partial<CompareQuery> = {}) {
  return presentCompare({ ...nothing, ...outcome }, { ...query, ...asked }, 'en', now)
}

function side(programs: Compared[], asked: Partial<CompareQuery> = {}) {
  const view = present({ compared: programs }, asked)
  if (view.kind !== 'comparison') throw new Error(view.kind)
  return view
}

describe('what cannot be compared explains itself', () => {
  test('nothing at all', () => {
    expect(present({})).toMatchObject({ kind: 'none', title: 'Nothing to compare yet', notices: [] })
  })

  test('one program alone, with a way to another', () => {
    expect(present({ compared: [iop] })).toMatchObject({
      kind: 'one',
      search: { label: 'Search near Dayton, OH', href: '/search?near=Dayton,+OH' },
    })
  })

  test('a facility that has closed, with a way to others near it', () => {
    const [notice] = present({ closed: [house] }).notices
    expect(notice?.text).toContain('Example West has closed')
    expect(notice?.link?.href).toContain('/search?near=')
  })

  test('programs that are not in the directory, counted', () => {
    expect(present({ unknown: 2 }).notices[0]?.text).toMatch(/^2 of the programs .* are not in the directory/)
  })

  test('a place that cannot be measured from', () => {
    const texts = [
      present({ place: { kind: 'unknown', suggestions: [] } }, { near: 'Nowhere' }),
      present({ place: { kind: 'ambiguous', options: [] } }, { near: 'Springfield' }),
      present({ place: { kind: 'state', label: 'Ohio', state: 'OH', also: [] } }, { near: 'Ohio' }),
    ].map(({ notices }) => notices[0]?.text)
    expect(texts).toEqual([
      expect.stringContaining('“Nowhere”'),
      expect.stringContaining('more than one Springfield'),
      expect.stringContaining('Ohio is too large'),
    ])
  })
})

describe('a comparison', () => {
  test('shows what differs, and says in short what does not', () => {
    const { comparison } = side([iop, house])
    const rows = comparison.groups.flatMap((group) => group.rows)
    expect(rows.every(({ differs }) => differs)).toBe(true)
    expect(rows.map(({ label }) => label)).toContain('How long')
    expect(comparison.unknown).toContain('Prices')
  })

  test('shows every row when asked to, and marks what differs', () => {
    const { comparison, rows } = side([iop, house], { allRows: true })
    const all = comparison.groups.flatMap((group) => group.rows)
    expect(all.find(({ label }) => label === 'Prices')).toMatchObject({ differs: false })
    expect(all.find(({ label }) => label === 'How long')).toMatchObject({ differs: true })
    expect([comparison.same, comparison.unknown]).toEqual([[], []])
    expect(rows).toEqual({ label: 'Show only what differs', href: '/compare?p=1&p=2' })
  })

  test('says that something is not stated in words, not by an empty cell', () => {
    const cells = side([iop, house]).comparison.groups.flatMap((group) => group.rows.flatMap((row) => row.cells))
    for (const { values } of cells) expect(values.map(({ text }) => text).join('')).not.toBe('')
    expect(cells).toContainEqual({ kind: 'unknown', values: [{ text: 'Not stated' }] })
  })

  test('has an address without each of its programs, which keeps the rest', () => {
    expect(side([iop, house], { near: '45402', allRows: true }).without).toEqual([
      '/compare?p=2&near=45402&rows=all',
      '/compare?p=1&near=45402&rows=all',
    ])
  })

  test('names a column by as little as tells it apart', () => {
    const short = (programs: Compared[]) => side(programs).comparison.columns.map((column) => column.short)
    const other = compared({ id: 3, level: 'iop', name: 'Evening' }, { name: 'Example East' })
    const elsewhere = compared({ id: 4, level: 'iop' }, { name: 'Example West' })
    expect(short([iop, house])).toEqual(['IOP', 'Residential'])
    expect(short([iop, elsewhere])).toEqual(['Example East', 'Example West'])
    expect(short([iop, other])).toEqual(['Example East (IOP)', 'Example East (Evening)'])
  })

  test('offers the choice where more were asked for than fit', () => {
    const many = [iop, house, iop, house].map((one, at) => ({ ...one, program: { ...one.program, id: at + 1 } }))
    const view = present({ compared: many, waiting: [compared({ id: 9 })] })
    if (view.kind !== 'comparison') throw new Error(view.kind)
    expect(view.choice?.text).toMatch(/^Four programs fit/)
    expect(view.choice?.programs.map(({ id, checked }) => [id, checked])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
      [9, false],
    ])
  })
})
