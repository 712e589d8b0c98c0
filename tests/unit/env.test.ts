import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from '#lib/env.ts'
import { redact } from '#lib/log.ts'

function refusal(source: Record<string, string>): string {
  try {
    readEnvironment(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
  }
  return ''
}

describe('the environment', () => {
  test('needs nothing', () => {
    expect(readEnvironment({})).toMatchObject({ port: 3000, dataDir: '.data', siteUrl: 'http://localhost:3000' })
  })

  test('counts an empty value as not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined })
  })

  test('reads from the replica only when there is one', () => {
    const main = 'postgresql://u:p@main/db'
    expect(readEnvironment({ DATABASE_URL: main }).databaseReadUrl).toBe(main)
    expect(readEnvironment({ DATABASE_URL: main, DATABASE_READ_URL: 'postgres://u:p@copy/db' }).databaseReadUrl).toBe(
      'postgres://u:p@copy/db',
    )
  })

  test('names every wrong variable, with the way out', () => {
    const message = refusal({ PORT: 'eighty', LOG_LEVEL: 'loud', SITE_URL: 'example.org', DATABASE_POOL_SIZE: '0' })
    expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'DATABASE_POOL_SIZE',
      'PORT',
      'SITE_URL',
      'LOG_LEVEL',
    ])
    expect(message).toContain('PORT=3001')
  })

  test('never repeats a secret', () => {
    expect(refusal({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).toMatch(/^DATABASE_URL must look like/)
    expect(refusal({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).not.toContain('hunter2')
  })

  test('takes a site address without a trailing slash from one with it', () => {
    expect(readEnvironment({ SITE_URL: 'https://treatment.example.org/' }).siteUrl).toBe(
      'https://treatment.example.org',
    )
  })
})

describe('the secret of sign-in', () => {
  test('is not there unless given, and is too long to guess', () => {
    expect(readEnvironment({}).secretKey).toBeUndefined()
    expect(readEnvironment({}).helpRequestKeys).toEqual([])
    expect(refusal({ HELP_REQUEST_KEY: 'a:tooshort' })).toMatch(/^HELP_REQUEST_KEY must/)
    expect(refusal({ SECRET_KEY: 'too short' })).toMatch(/^SECRET_KEY must .* 32 characters/)
    expect(refusal({ SECRET_KEY: 'too short' })).not.toContain('too short')
  })
})

describe('proxies', () => {
  test('are believed only as many as there are said to be', () => {
    expect(readEnvironment({}).trustedProxies).toBe(0)
    expect(readEnvironment({ TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2)
    expect(refusal({ TRUSTED_PROXIES: 'all' })).toMatch(/^TRUSTED_PROXIES must /)
  })
})

describe('the street map', () => {
  test('is there only when asked for', () => {
    expect(readEnvironment({}).streetMap).toBeNull()
    expect(readEnvironment({ MAP_STYLE_ORIGINS: 'https://fonts.example.org' }).streetMap).toBeNull()
  })

  test('names every origin that its style asks, once', () => {
    const given = {
      MAP_STYLE_URL: 'https://maps.example.org/v1/style.json?key=k',
      MAP_STYLE_ORIGINS: 'https://tiles.example.org/v1/, https://maps.example.org https://fonts.example.org',
    }
    expect(readEnvironment(given).streetMap).toEqual({
      kind: 'style',
      url: given.MAP_STYLE_URL,
      origins: ['https://maps.example.org', 'https://tiles.example.org', 'https://fonts.example.org'],
    })
  })

  test('may be a file of tiles instead, but not both', () => {
    expect(readEnvironment({ MAP_PMTILES: '/srv/ohio.pmtiles' }).streetMap).toEqual({
      kind: 'pmtiles',
      path: '/srv/ohio.pmtiles',
    })
    const both = { MAP_PMTILES: '/srv/ohio.pmtiles', MAP_STYLE_URL: 'https://maps.example.org/style.json' }
    expect(refusal(both)).toMatch(/^MAP_PMTILES must .* not stand beside MAP_STYLE_URL/)
  })

  test.each([
    ['MAP_STYLE_URL', 'maps.example.org'],
    ['MAP_STYLE_URL', 'mapbox://styles/somebody/streets'],
    ['MAP_STYLE_ORIGINS', 'https://tiles.example.org *'],
  ])('takes no %s like %s', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} must `))
  })
})

describe('the mail server', () => {
  const from = 'Level Ground <no-reply@treatment.example.org>'

  test('is none unless it is named, with the address that mails come from', () => {
    expect(readEnvironment({ MAIL_FROM: from }).smtp).toBeNull()
    expect(readEnvironment({ SMTP_URL: 'smtps://u:p@mail.example.org', MAIL_FROM: from }).smtp).toEqual({
      url: 'smtps://u:p@mail.example.org',
      from,
    })
    expect(refusal({ SMTP_URL: 'smtp://mail.example.org:587' })).toMatch(/^MAIL_FROM must .* SMTP_URL needs it/)
  })

  test.each([
    ['SMTP_URL', 'https://u:hunter2@mail.example.org'],
    ['SMTP_URL', 'mail.example.org:587'],
    ['MAIL_FROM', 'Level Ground'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
  ])('takes no %s like %s, and does not repeat it', (name, value) => {
    expect(refusal({ MAIL_FROM: from, [name]: value })).toMatch(new RegExp(`^${name} must `))
    expect(refusal({ MAIL_FROM: from, [name]: value })).not.toContain('hunter2')
  })
})

describe('the log leaves out', () => {
  test.each([
    ['what a person searched for', 'GET /search?near=90210&level=iop failed', 'GET /search failed'],
    [
      'query strings of whole addresses',
      'at https://site.example/es/search?q=x now',
      'at https://site.example/es/search now',
    ],
    [
      'the token of a mailed link',
      `failed: /es/openings/${'a_-9'.repeat(11).slice(1)} now`,
      'failed: /es/openings/… now',
    ],
    ['passwords', 'connect postgresql://app:hunter2@db:5432/x', 'connect postgresql://app:…@db:5432/x'],
  ])('%s', (_, said, kept) => {
    expect(redact(said)).toBe(kept)
  })
})
