import { expect, test } from 'vitest'
import { composeMail, NotTaken, openMailer } from '#lib/jobs/mailer.ts'

const mail = {
  key: 'confirm-reminder:7:2026-11-22',
  address: 'ana@clinic.example',
  subject: 'Is your listing still right?',
  text: 'Please look at it.\n',
  unsubscribeUrl: null,
}
const compose = (change: Partial<typeof mail> | { unsubscribeUrl: string }) =>
  composeMail({ ...mail, ...change }, 'no-reply@site.example', 'https://site.example')

test('the same mail has the same Message-ID whenever it is sent, and it tells nothing', () => {
  expect(compose({}).messageId).toMatch(/^<[0-9a-f]{32}@site\.example>$/)
  expect(compose({ text: 'Other words.' }).messageId).toBe(compose({}).messageId)
  expect(compose({ key: 'confirm-reminder:8:2026-11-22' }).messageId).not.toBe(compose({}).messageId)
})

test('a reminder can be switched off by the mail program, other mails have nothing to switch off', () => {
  const unsubscribeUrl = 'https://site.example/api/unsubscribe/secret'
  expect(compose({ unsubscribeUrl }).headers).toMatchObject({
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  expect(compose({}).headers).not.toHaveProperty('List-Unsubscribe')
})

test('an address is one recipient, whatever is in it', () => {
  expect(compose({ address: 'a@x.example, b@y.example' }).to).toEqual({ name: '', address: 'a@x.example, b@y.example' })
})

test('why a mail was not taken names nobody', async () => {
  const mailer = openMailer({ url: 'smtp://127.0.0.1:1', from: 'no-reply@site.example' }, 'https://site.example')
  const error = await mailer.send(mail).catch((reason) => reason)
  mailer.close()
  expect(error).toBeInstanceOf(NotTaken)
  expect(error.message).toContain('ECONNREFUSED')
  expect(error.message).not.toContain('@')
})
