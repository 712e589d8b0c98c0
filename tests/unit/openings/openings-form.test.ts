import { describe, expect, test } from 'vitest'
import { en } from '#lib/i18n/messages/en.ts'
import { checkOpenings, readTypedOpenings } from '#lib/openings/openings-form.ts'

const today = '2026-11-22'
const check = (form: Record<string, string>) => checkOpenings(new URLSearchParams(form), today, en)

describe('a press of a button', () => {
  test.each(['open', 'waitlist', 'full'])('says %s and nothing else', (status) => {
    expect(check({ do: status })).toEqual({ status, nextIntake: null, waitDays: null })
  })

  test('says the next start and the wait too', () => {
    expect(check({ do: 'waitlist', nextIntake: '2026-11-22', waitDays: ' 12 ' })).toEqual({
      status: 'waitlist',
      nextIntake: '2026-11-22',
      waitDays: 12,
    })
  })

  test('takes nothing else that is sent along', () => {
    expect(check({ do: 'open', programId: '7', statedAt: 'now', expiresAt: '2099-01-01' })).toEqual({
      status: 'open',
      nextIntake: null,
      waitDays: null,
    })
  })

  test.each([
    ['no button', { do: '' }, 'open'],
    ['a button of somebody else’s making', { do: 'closed' }, 'open'],
    ['a start that is past', { do: 'open', nextIntake: '2026-11-21' }, 'nextIntake'],
    ['a start further than a year away', { do: 'open', nextIntake: '2027-11-23' }, 'nextIntake'],
    ['a day that is none', { do: 'open', nextIntake: '2027-02-30' }, 'nextIntake'],
    ['a wait in words', { do: 'full', waitDays: 'a week' }, 'waitDays'],
    ['a wait below nothing', { do: 'full', waitDays: '-1' }, 'waitDays'],
    ['half a day', { do: 'full', waitDays: '0.5' }, 'waitDays'],
    ['a wait of more than a year', { do: 'full', waitDays: '366' }, 'waitDays'],
  ])('refuses %s, beside its field', (_, form, field) => {
    expect(check(form as Record<string, string>)).toMatchObject([{ field }])
  })

  test('gives back what was typed', () => {
    expect(readTypedOpenings(new URLSearchParams({ nextIntake: 'soon', waitDays: ' a few' }))).toEqual({
      nextIntake: 'soon',
      waitDays: 'a few',
    })
  })
})
