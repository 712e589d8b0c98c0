import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { mailKinds } from '#lib/mail/kinds.ts'
import type { MailText } from '#lib/mail/letter.ts'
import { changeDecidedText } from '#lib/mail/texts/change-decided.ts'
import { claimCodeText } from '#lib/mail/texts/claim-code.ts'
import { claimDecidedText } from '#lib/mail/texts/claim-decided.ts'
import { claimToldText } from '#lib/mail/texts/claim-told.ts'
import { confirmReminderText } from '#lib/mail/texts/confirm-reminder.ts'
import { helpRequestText } from '#lib/mail/texts/help-request.ts'
import { invitationText } from '#lib/mail/texts/invitation.ts'
import { openingsText } from '#lib/mail/texts/openings.ts'
import { proposalDecidedText } from '#lib/mail/texts/proposal-decided.ts'
import { reportAnsweredText } from '#lib/mail/texts/report-answered.ts'
import { signInText } from '#lib/mail/texts/sign-in.ts'
import { stigmatizing } from '#lib/words/stigma.ts'
import { readingGrade, sentencesOf } from '#tests/support/reading-grade.ts'

const url = 'https://treatment.example.org/the/page'
const settingsUrl = 'https://treatment.example.org/mail-settings/secret'
const facility = 'Harbor Recovery'

type Write = (locale: Locale, facility: string, reason: string | null) => MailText

const letters: Record<string, Write> = {
  'sign-in': (locale) => signInText(locale, { url, minutes: 15 }),
  'claim-code': (locale, name) => claimCodeText(locale, { facility: name, code: '1234 5678', url, days: 1 }),
  'claim-decided, approved': (locale, name, reason) =>
    claimDecidedText(locale, { facility: name, decision: 'approved', reason, url }),
  'claim-decided, rejected': (locale, name, reason) =>
    claimDecidedText(locale, { facility: name, decision: 'rejected', reason, url }),
  'claim-decided, asked': (locale, name, reason) =>
    claimDecidedText(locale, { facility: name, decision: 'changes_asked', reason, url }),
  'claim-told': (locale, name) => claimToldText(locale, { facility: name, url }),
  invitation: (locale, name) => invitationText(locale, { facility: name, url, days: 7 }),
  'change-decided, approved': (locale, name, reason) =>
    changeDecidedText(locale, { facility: name, decision: 'approved', reason, url }),
  'change-decided, rejected': (locale, name, reason) =>
    changeDecidedText(locale, { facility: name, decision: 'rejected', reason, url }),
  'change-decided, asked': (locale, name, reason) =>
    changeDecidedText(locale, { facility: name, decision: 'changes_asked', reason, url }),
  'proposal-decided, approved': (locale, name, reason) =>
    proposalDecidedText(locale, { facility: name, decision: 'approved', reason, url }),
  'proposal-decided, rejected': (locale, name, reason) =>
    proposalDecidedText(locale, { facility: name, decision: 'rejected', reason, url }),
  'proposal-decided, asked': (locale, name, reason) =>
    proposalDecidedText(locale, { facility: name, decision: 'changes_asked', reason, url }),
  'report-answered, corrected': (locale, name, outcome) =>
    reportAnsweredText(locale, { facility: name, corrected: true, outcome, code: 'K7QX', url }),
  'report-answered, as it was': (locale, name, outcome) =>
    reportAnsweredText(locale, { facility: name, corrected: false, outcome, code: 'K7QX', url }),
  'confirm-reminder': (locale, name) =>
    confirmReminderText(locale, { listings: [{ facility: name, days: 94, url }], settingsUrl }),
  openings: (locale, name) =>
    openingsText(locale, {
      programs: [
        { facility: name, program: 'Evening IOP', now: 'waitlist', url },
        { facility: name, program: 'Day program', now: null, url: `${url}2` },
      ],
      days: 7,
      settingsUrl,
    }),
  'help-request': (locale, name) => helpRequestText(locale, { facility: name, url }),
}

const reminders = ['confirm-reminder', 'openings']
const linksIn = (text: string): string[] => text.match(/https?:\S+/g) ?? []

test('there is one text for each kind of mail, and each is looked at here', () => {
  const files = readdirSync('lib/mail/texts').map((file) => file.replace('.ts', ''))
  expect(files.toSorted()).toEqual([...mailKinds].toSorted())
  expect([...new Set(Object.keys(letters).map((name) => name.split(',')[0]))].toSorted()).toEqual(files.toSorted())
})

describe.each(Object.entries(letters))('%s', (name, write) => {
  test.each(locales)('is plain text in whole sentences (%s)', (locale) => {
    const { subject, text } = write(locale, facility, 'The phone number\nis not theirs.')
    expect(subject).toMatch(/^\S[^\n<>]{8,98}\S$/)
    expect(text).not.toMatch(/<\/?[a-z]|undefined|null|\[object|&[a-z]+;/)
    expect(`${subject}\n${text}`).not.toMatch(stigmatizing[locale])
    expect(text.endsWith('Level Ground\nhttps://treatment.example.org\n')).toBe(true)
  })

  test('has the same links in both languages, each alone on its line', () => {
    const { text } = write('en', facility, null)
    expect(linksIn(text)).toEqual(linksIn(write('es', facility, null).text))
    for (const link of linksIn(text)) expect(text.split('\n')).toContain(link)
    expect(linksIn(text)).toContain(url)
  })

  test('says how to get no more if and only if it is a reminder', () => {
    expect(linksIn(write('en', facility, null).text).includes(settingsUrl)).toBe(reminders.includes(name))
  })

  test.each(locales)('takes no line and no address from a name (%s)', (locale) => {
    const hostile = 'Harbor\r\nBcc: all@x.example\n\nhttps://evil.example/win www.evil.example <b>now</b>'
    const { subject, text } = write(locale, hostile, null)
    expect(subject).not.toMatch(/[\r\n]/)
    expect(text).not.toMatch(/^Bcc/m)
    expect(text).not.toContain('evil.example')
  })
})

test.each(locales)('all of them together ask for no more than eight years of school (%s)', (locale) => {
  const texts = Object.values(letters).map((write) => write(locale, facility, null).text.replace(/https?:\S+/g, ''))
  const sentences = texts.flatMap((text) => text.split('\n').flatMap(sentencesOf)).filter((line) => /\p{L}/u.test(line))
  expect(readingGrade(sentences, locale)).toBeLessThanOrEqual(8)
})

test('a reason is quoted line by line, and its heading goes with it', () => {
  const { text } = changeDecidedText('en', { facility, decision: 'rejected', reason: 'One.\nTwo.', url })
  expect(text).toContain('The reason:\n\n> One.\n> Two.\n')
  expect(changeDecidedText('en', { facility, decision: 'rejected', reason: ' ', url }).text).not.toContain('reason')
  expect(claimDecidedText('en', { facility, decision: 'rejected', reason: null, url }).text).not.toContain('reason')
})
