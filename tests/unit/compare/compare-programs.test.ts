import { describe, expect, test } from 'vitest'
import { levelsOfCare } from '#lib/care/levels.ts'
import { type ComparedRow, comparePrograms } from '#lib/compare/compare-programs.ts'
import type { Compared, Telling } from '#lib/compare/row.ts'
import { en } from '#lib/i18n/messages/en.ts'
import { compared } from '#tests/fixtures/compared.ts'

const telling: Telling = { locale: 'en', t: en, now: new Date('2026-11-22T12:00:00Z') }

const compare = (programs: readonly Compared[], near = false) => comparePrograms(programs, near, telling)

const rowsOf = (programs: readonly Compared[], near = false): ComparedRow[] =>
  compare(programs, near).groups.flatMap(({ rows }) => rows)

function rowOf(label: string, programs: readonly Compared[], near = false): ComparedRow {
  const row = rowsOf(programs, near).find((each) => each.row.label(en) === label)
  if (!row) throw new Error(`no row "${label}"`)
  return row
}

const texts = ({ cells }: ComparedRow) =>
  cells.map((cell) =>
    cell.kind === 'unknown' ? null : cell.kind === 'apart' ? cell.text : cell.values.map(({ text }) => text).join('; '),
  )

describe('a row', () => {
  test('differs where programs say different things', () => {
    const row = rowOf('How long', [
      compared({ lengthWeeks: { min: 8, max: 12 } }),
      compared({ lengthWeeks: { min: 4, max: 4 } }),
    ])
    expect(row.standing).toBe('differs')
    expect(texts(row)).toEqual(['8–12 weeks', '4 weeks'])
  })

  test('differs where one says something and another nothing: that is what there is to ask', () => {
    const row = rowOf('Treats mental health conditions too', [compared({ coOccurring: false }), compared()])
    expect(row.standing).toBe('differs')
    expect(texts(row)).toEqual(['No', null])
  })

  test('is the same where all say the same, whenever they said it', () => {
    const statedOn = (day: string) =>
      compared({
        availability: { status: 'open', nextIntake: null, waitDays: null, statedOn: day, expiresAt: '2026-12-01' },
      })
    expect(rowOf('Openings', [statedOn('2026-11-20'), statedOn('2026-11-21')]).standing).toBe('same')
  })

  test('is unknown where nobody says anything, which is never a no', () => {
    const row = rowOf('Referral needed', [compared(), compared()])
    expect(row).toMatchObject({ standing: 'unknown', cells: [{ kind: 'unknown' }, { kind: 'unknown' }] })
  })

  test('that few facilities could fill is there only when one of them does', () => {
    const rule = { topic: 'curfew', value: '10 pm', programId: null }
    const house = compared({ level: 'residential' }, { houseRules: [rule] })
    const other = compared({ level: 'residential' })
    expect(texts(rowOf('Curfew', [house, other]))).toEqual(['10 pm', null])
    expect(rowsOf([other, other]).some(({ row }) => row.label(en) === 'Curfew')).toBe(false)
  })
})

describe('an inpatient program beside an intensive outpatient one', () => {
  const pair = [compared({ level: 'inpatient' }), compared({ level: 'iop', days: { min: 3, max: 3 } })]

  test('has no days a week, which is told from days that are not stated', () => {
    expect(texts(rowOf('Days a week', pair))).toEqual(['People live there', '3 days a week'])
  })

  test('is slept at, and the other one is not', () => {
    expect(texts(rowOf('Where you sleep', pair))).toEqual(['There', 'At home'])
  })

  test('says what is usual for a level as usual, not as stated', () => {
    const row = rowOf('Hours a week', pair)
    expect(row.cells.map(({ kind }) => kind)).toEqual(['apart', 'usual'])
    expect(row.cells[1]).toMatchObject({ values: [{ note: 'not confirmed by the facility' }] })
  })

  test('is travelled to once', () => {
    const near = pair.map((one) => ({ ...one, distance: { miles: 10, approximate: false } }))
    expect(texts(rowOf('Travel a week', near, true))).toEqual([
      'One way there, one way back',
      'about 60 miles a week, there and back',
    ])
    expect(texts(rowOf('Distance', near, true))).toEqual(['10 miles away', '10 miles away'])
  })
})

describe('facts of a facility', () => {
  test('hold for a program that states none of its own', () => {
    const own = compared({ id: 1, payments: ['free'] }, { payments: ['medicaid', 'self_pay'] })
    const shared = compared({ id: 2 }, { payments: ['medicaid', 'self_pay'] })
    expect(texts(rowOf('Payment accepted', [own, shared]))).toEqual([
      expect.not.stringContaining('Medicaid'),
      'Medicaid, Self-pay',
    ])
  })

  test('about detox hold for its other programs too', () => {
    const detox = {
      where: 'on_site' as const,
      kind: 'residential' as const,
      substances: ['alcohol' as const],
      medicationUsed: null,
      nursing24h: true,
      partnerName: null,
      arrangedBy: null,
      programId: 99,
    }
    const house = compared({ level: 'residential' }, { detox: [detox] })
    const referring = compared(
      {},
      { detox: [{ ...detox, where: 'referral', kind: null, partnerName: 'Hope', programId: null }] },
    )
    expect(texts(rowOf('Detox', [house, referring]))).toEqual(['On site (residential)', 'By referral to Hope'])
    expect(texts(rowOf('Nurse there 24 hours', [house, referring]))).toEqual(['Yes', 'No detox on site'])
  })

  test('about openings that have expired are not known, and say why', () => {
    const old = compared({
      availability: {
        status: 'open',
        nextIntake: null,
        waitDays: null,
        statedOn: '2026-10-01',
        expiresAt: '2026-10-08',
      },
    })
    expect(rowOf('Openings', [old, compared()]).cells[0]).toEqual({ kind: 'unknown', note: 'stated October 1, 2026' })
  })
})

test('without a place to measure from there are no distances', () => {
  const labels = rowsOf([compared(), compared()]).map(({ row }) => row.label(en))
  expect(labels).not.toContain('Distance')
})

test.each(levelsOfCare)('every answer of a %s program that is not known is a question at the foot', (level) => {
  const { groups, questions } = compare([compared({ level }), compared({ level: 'iop' })], true)
  const asked = new Map(questions.map(({ key, columns }) => [key, columns]))
  for (const { row, cells } of groups.flatMap(({ rows }) => rows)) {
    cells.forEach((cell, column) => {
      if (cell.kind === 'unknown' && row.question) expect(asked.get(row.question), row.label(en)).toContain(column)
    })
  }
  expect(questions.length).toBeGreaterThan(5)
})

test('a question that is open for one program is asked of that one alone', () => {
  const { questions } = compare([compared({ lengthWeeks: { min: 8, max: 8 } }), compared()])
  expect(questions.find(({ key }) => key === 'length')?.columns).toEqual([1])
})
