import { describe, expect, test } from 'vitest'
import { deliveryOf } from '#lib/mail/delivery.ts'
import { presentOutbox } from '#lib/mail/present-outbox.ts'

const siteUrl = 'http://localhost:3000'

describe('a mail', () => {
  const server = { url: 'smtp://mail.example.org' }

  test.each([
    [
      'goes to the server that is named, whoever owns the database',
      { smtp: server, embedded: true, siteUrl },
      'server',
    ],
    ['is shown where the site is tried out', { smtp: null, embedded: true, siteUrl }, 'outbox'],
    ["waits in a database of one's own", { smtp: null, embedded: false, siteUrl }, 'waits'],
    [
      'is never shown at a public address',
      { smtp: null, embedded: true, siteUrl: 'https://treatment.example.org' },
      'waits',
    ],
    [
      'is shown at a numeric address of this computer',
      { smtp: null, embedded: true, siteUrl: 'http://127.0.0.1:1' },
      'outbox',
    ],
  ] as const)('%s', (_, setting, delivery) => {
    expect(deliveryOf(setting)).toBe(delivery)
  })
})

describe('in the outbox', () => {
  const createdAt = new Date('2026-11-22T14:05:00Z')
  const show = (text: string) =>
    presentOutbox([{ id: 1, address: 'ana@clinic.example', subject: 'S', text, createdAt }], 'en', siteUrl)[0]

  test('a link to a page of ours can be followed', () => {
    expect(show(`Open:\n\n${siteUrl}/sign-in/confirm?token=a\n\nIt works once.`)?.parts).toEqual([
      { text: 'Open:\n\n', href: null },
      { text: `${siteUrl}/sign-in/confirm?token=a`, href: '/sign-in/confirm?token=a' },
      { text: '\n\nIt works once.', href: null },
    ])
  })

  test.each([
    'https://evil.example/',
    'http://localhost:3000.evil.example/x',
    'http://localhost:3000@evil.example/x',
    'javascript:alert(1)',
    'http://[',
  ])('%s stays text', (address) => {
    expect(show(`See ${address}`)?.parts.every(({ href }) => href === null)).toBe(true)
  })

  test('the day and time are named with their zone', () => {
    expect(show('x')?.at).toMatch(/^November 22, 2026, 2:05\sPM UTC$/)
  })
})
