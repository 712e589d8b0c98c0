import { describe, expect, test } from 'vitest'
import { messagesOf } from '#lib/i18n/messages.ts'
import { newReportCode, readReportCode } from '#lib/report/code.ts'
import { checkReport, longestMessage, readTypedReport, type TypedReport } from '#lib/report/report-form.ts'
import { isHumanPace, makeStamp } from '#lib/report/stamp.ts'

const t = messagesOf('en')

describe('a reference', () => {
  test('is found again however it is typed', () => {
    const code = newReportCode()
    expect(readReportCode(code)).toBe(code)
    expect(readReportCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
  })

  test.each(['', 'K7QM', 'K7QM-3XTV-9HB0', "' or 1=1 --", 'K7QM-3XTV-9HBCC'])('is not %j', (typed) => {
    expect(readReportCode(typed)).toBeNull()
  })

  test('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newReportCode)).size).toBe(1000)
  })
})

describe('the time that a form was open', () => {
  const seal = (text: string) => `sealed-${text}`
  const opened = new Date('2026-11-22T10:00:00Z')
  const later = (seconds: number) => new Date(opened.getTime() + seconds * 1000)
  const stamp = makeStamp(opened, seal)

  test.each([
    [1, false],
    [3, true],
    [60 * 60, true],
    [25 * 60 * 60, false],
    [-60, false],
  ])('%d seconds: %s', (seconds, human) => {
    expect(isHumanPace(stamp, later(seconds), seal)).toBe(human)
  })

  test.each(['', '1.2', `${Math.floor(opened.getTime() / 1000)}.forged`, '1e3.sealed-1e3', '.sealed-'])(
    'forged as %j counts for nothing',
    (forged) => {
      expect(isHumanPace(forged, later(60), seal)).toBe(false)
    },
  )
})

describe('a report', () => {
  const typed: TypedReport = { part: 'phone', message: 'The number is wrong.', email: '' }
  const fields = (given: Partial<TypedReport>) => {
    const checked = checkReport({ ...typed, ...given }, t)
    return Array.isArray(checked) ? checked.map(({ field }) => field) : []
  }

  test('needs a part and a sentence, and no address', () => {
    expect(checkReport(typed, t)).toEqual({ part: 'phone', message: 'The number is wrong.', email: null })
    expect(fields({ part: 'everything' })).toEqual(['part'])
    expect(fields({ part: '', message: ' ', email: 'nobody' })).toEqual(['part', 'message', 'email'])
    expect(fields({ message: 'x'.repeat(longestMessage + 1) })).toEqual(['message'])
  })

  test('takes no address with another header in it', () => {
    expect(fields({ email: 'a@example.org\r\nBcc: b@example.org' })).toEqual(['email'])
  })

  test('reads its own fields and no other', () => {
    const form = new URLSearchParams({ part: 'cost', message: 'x', status: 'approved', facilityId: '1' })
    expect(readTypedReport(form)).toEqual({ part: 'cost', message: 'x', email: '' })
  })
})
