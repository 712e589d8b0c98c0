import { expect, test } from 'vitest'
import { sharedList } from '#lib/search/shared-list.ts'
import { shareLinks } from '#lib/share.ts'

const title = 'Intensive outpatient (IOP) near Dayton, OH'
const url = 'https://example.org/search?near=Dayton,+OH&level=iop'
const facilities = Array.from({ length: 40 }, (_, at) => ({
  name: at === 0 ? 'Hope & Healing #1 + Peña?' : `Example ${at + 1}`,
  place: 'Dayton, OH',
  phone: at === 1 ? null : { text: `937-555-01${String(at).padStart(2, '0')}` },
}))
const list = sharedList(title, facilities, url, 'en')

/** What the program that a link opens would be given. */
function written(link: string): Record<string, string> {
  const [, query = ''] = link.split('?')
  return Object.fromEntries(
    query
      .split('&')
      .filter(Boolean)
      .map((part) => part.split('=').map(decodeURIComponent)),
  )
}

test('a text message holds names with their phones, and where the rest is', () => {
  const { sms } = shareLinks({ ...list, lines: list.lines.slice(0, 3) })
  expect(sms).toMatch(/^sms:\?&body=/)
  expect(written(sms).body?.split('\n')).toEqual([
    'Intensive outpatient (IOP) near Dayton, OH',
    '1. Hope & Healing #1 + Peña?, Dayton, OH: 937-555-0100',
    '2. Example 2, Dayton, OH: no number stated',
    '3. Example 3, Dayton, OH: 937-555-0102',
    'The whole list: https://example.org/search?near=Dayton,+OH&level=iop',
  ])
})

test('a text message stays within three parts, by leaving out the last of the lines', () => {
  const body = written(shareLinks(list).sms).body ?? ''
  expect(body.length).toBeLessThanOrEqual(3 * 153)
  expect(body.length).toBeGreaterThan(380)
  expect(body).toContain('4. Example 4')
  expect(body.endsWith(url)).toBe(true)
})

test('a mail has a subject, more lines, and the line ends that mail needs', () => {
  const { email } = shareLinks(list)
  expect(email).toMatch(/^mailto:\?subject=/)
  const { subject, body } = written(email)
  expect(subject).toBe(title)
  expect(body).toContain('10. Example 10')
  expect(body).not.toContain('11. Example 11')
  expect(body?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a list is in the reader’s language', () => {
  expect(written(shareLinks(sharedList(title, facilities, url, 'es')).sms).body).toContain(
    'La lista completa: https://',
  )
})

test('long lines shorten the text, not the link', () => {
  const long = { ...list, lines: list.lines.map((line) => 'ñ'.repeat(80) + line) }
  for (const link of Object.values(shareLinks(long))) {
    expect(link.length).toBeLessThan(2000)
    expect(link).toContain(encodeURIComponent(url))
    expect(link).toContain('1.%20')
  }
})

test('where not one line fits, the title and the address are left', () => {
  expect(written(shareLinks({ ...list, lines: ['x'.repeat(2000)] }).sms).body).toBe(`${title}\n${list.last}`)
})
