import { expect, test } from 'vitest'
import { type SharedList, shareLinks } from '#lib/search/share.ts'

const list: SharedList = {
  title: 'Intensive outpatient (IOP) near Dayton, OH',
  facilities: Array.from({ length: 20 }, (_, at) => ({
    name: at === 0 ? 'Hope & Healing #1 + Peña?' : `Example ${at + 1}`,
    place: 'Dayton, OH',
    phone: at === 1 ? null : { text: `937-555-01${String(at).padStart(2, '0')}` },
  })),
  url: 'https://example.org/search?near=Dayton,+OH&level=iop',
}

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

test('a text message holds the first five with their phones, and where the rest is', () => {
  const { sms } = shareLinks(list, 'en')
  expect(sms).toMatch(/^sms:\?&body=/)
  expect(written(sms).body?.split('\n')).toEqual([
    'Intensive outpatient (IOP) near Dayton, OH',
    '1. Hope & Healing #1 + Peña?, Dayton, OH: 937-555-0100',
    '2. Example 2, Dayton, OH: no number stated',
    '3. Example 3, Dayton, OH: 937-555-0102',
    '4. Example 4, Dayton, OH: 937-555-0103',
    '5. Example 5, Dayton, OH: 937-555-0104',
    'The whole list: https://example.org/search?near=Dayton,+OH&level=iop',
  ])
})

test('a mail has a subject, ten facilities, and line ends that mail needs', () => {
  const { email } = shareLinks(list, 'en')
  expect(email).toMatch(/^mailto:\?subject=/)
  const { subject, body } = written(email)
  expect(subject).toBe(list.title)
  expect(body?.split('\r\n')).toHaveLength(12)
  expect(body?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('the links are in the reader’s language', () => {
  expect(written(shareLinks(list, 'es').sms).body).toContain('La lista completa: https://')
})

test('long names shorten the list, not the link', () => {
  const facilities = list.facilities.map((facility) => ({ ...facility, name: 'ñ'.repeat(80) }))
  const { sms, email } = shareLinks({ ...list, facilities }, 'es')
  for (const link of [sms, email]) {
    expect(link.length).toBeLessThan(2000)
    expect(link).toContain(encodeURIComponent(list.url))
    expect(link).toContain('1.%20')
  }
})
