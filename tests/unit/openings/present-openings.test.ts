import { expect, test } from 'vitest'
import { presentOpenings } from '#lib/openings/present-openings.ts'

const now = new Date('2026-11-22T12:00:00Z')
const given = {
  program: { name: 'Evening', level: 'iop' },
  facility: { slug: 'harbor-house', name: 'Harbor House' },
} as const
const stated = { status: 'waitlist', nextIntake: null, waitDays: 12, statedOn: '2026-11-22' } as const

test('what the listing says, and until when', () => {
  const availability = { ...stated, expiresAt: '2026-11-29T12:00:00Z' }
  expect(presentOpenings({ ...given, availability }, 'en', now)).toEqual({
    program: 'Evening (IOP)',
    facility: { name: 'Harbor House', href: '/facilities/harbor-house' },
    now: {
      text: 'Has a waiting list',
      note: 'about 12 days to wait; stated November 22, 2026; counts until November 29, 2026',
    },
    signInHref: '/sign-in?next=%2Fmanage%2Fharbor-house',
  })
})

test('what has run out is not known', () => {
  const availability = { ...stated, expiresAt: '2026-11-22T11:59:59Z' }
  expect(presentOpenings({ ...given, availability }, 'es', now).now.text).toMatch(/^No se sabe/)
})

test('nothing was ever said', () => {
  expect(presentOpenings({ ...given, availability: null }, 'es', now).now).toEqual({ text: 'No se indica', note: null })
})
