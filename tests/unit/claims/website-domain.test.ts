import { describe, expect, test } from 'vitest'
import { domainOfWebsite, isAtDomain } from '#lib/claims/website-domain.ts'

describe('the domain of a website', () => {
  test.each([
    ['http://www.centerstone.org', 'centerstone.org'],
    ['centerstone.org/locations/12', 'centerstone.org'],
    ['https://Denver.VA.gov:443/', 'denver.va.gov'],
    ['http://co.dane.wi.us', 'co.dane.wi.us'],
    ['https://example.org./x', 'example.org'],
  ])('of %s is %s', (website, domain) => {
    expect(domainOfWebsite(website)).toBe(domain)
  })

  test.each([
    null,
    '',
    'none',
    'http://localhost',
    'http://192.0.2.7/',
    'mailto:ana@clinic.example',
    'ftp://clinic.example',
    'https://www.facebook.com/ourclinic',
    'https://ourclinic.wixsite.com/home',
    'https://sites.google.com/view/ourclinic',
    'http://home.comcast.net/~clinic',
    'https://clinic.blogspot.com',
    'javascript:alert(1)',
  ])('of %s is nobody’s own', (website) => {
    expect(domainOfWebsite(website)).toBeNull()
  })
})

describe('an address is at a domain', () => {
  test.each([
    ['ana@centerstone.org', 'centerstone.org'],
    ['ana@CENTERSTONE.org', 'centerstone.org'],
    ['ana@mail.centerstone.org', 'centerstone.org'],
    ['ana@va.gov', 'denver.va.gov'],
    ['ana@co.dane.wi.us', 'co.dane.wi.us'],
  ])('%s at %s', (email, domain) => {
    expect(isAtDomain(email, domain)).toBe(true)
  })

  test.each([
    ['ana@centerstone.com', 'centerstone.org'],
    ['ana@notcenterstone.org', 'centerstone.org'],
    ['ana@centerstone.org.evil.example', 'centerstone.org'],
    ['ana@evil.example@centerstone.org.evil.example', 'centerstone.org'],
    ['ana@org', 'centerstone.org'],
    ['ana@gov', 'denver.va.gov'],
    ['ana@dane.wi.us', 'co.dane.wi.us'],
    ['ana@wi.us', 'co.dane.wi.us'],
    ['ana@co.uk', 'clinic.co.uk'],
    ['ana@gmail.com', 'gmail.com'],
    ['ana@', 'centerstone.org'],
  ])('%s not at %s', (email, domain) => {
    expect(isAtDomain(email, domain)).toBe(false)
  })
})
