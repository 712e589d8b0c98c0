import { describe, expect, test } from 'vitest'
import { readDetails } from '#lib/accounts/details.ts'
import { parseEmail } from '#lib/accounts/email.ts'
import { formId } from '#lib/forms/form-id.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

const t = messagesOf('en')
const read = (form: string) => readDetails(new URLSearchParams(form), t)

describe('the form of one’s own details', () => {
  test('is a name on one line, or none, and one of our languages', () => {
    expect(read('name=+Ana%0A+Ruiz+&locale=es')).toEqual({ name: 'Ana Ruiz', locale: 'es' })
    expect(read('name=++&locale=en')).toEqual({ name: null, locale: 'en' })
  })

  test('says what is wrong with it', () => {
    expect(read(`name=${'a'.repeat(81)}&locale=fr`)).toEqual([
      { field: 'name', message: t.account.nameTooLong },
      { field: 'locale', message: t.account.chooseLanguage },
    ])
  })

  test('gives nobody a role', () => {
    const forged = 'name=A&locale=en&isModerator=true&is_moderator=true&role=administrator&email=b@example.org&id=1'
    expect(read(forged)).toEqual({ name: 'A', locale: 'en' })
  })
})

describe('an e-mail address', () => {
  test('is written one way', () => {
    expect(parseEmail(' Ana.Ruiz+work@Clinic.Example.ORG ')).toBe('ana.ruiz+work@clinic.example.org')
  })

  test.each([
    '',
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'a b@example.org',
    'ana@example.org, bo@example.org',
    'Ana <ana@example.org>',
    'ana@example.org\nBcc: bo@example.org',
    'ana@exam\u0000ple.org',
    `${'a'.repeat(250)}@example.org`,
    null,
  ])('is not %j', (typed) => expect(parseEmail(typed)).toBeNull())
})

describe('an id in a form', () => {
  test('is a number of a row, or of none', () => {
    const form = new URLSearchParams('good=17&word=x&big=99999999999&negative=-1&two=1&two=2&script=1;drop')
    expect(['good', 'word', 'big', 'negative', 'two', 'script', 'missing'].map((name) => formId(form, name))).toEqual([
      17, 0, 0, 0, 1, 0, 0,
    ])
  })
})
