import { describe, expect, test } from 'vitest'
import type { Listing } from '#lib/facility/listing.ts'
import { articleOf } from '#lib/services/guide.ts'
import { articleData } from '#lib/structured-data/article.ts'
import { breadcrumbData } from '#lib/structured-data/breadcrumbs.ts'
import { facilityData } from '#lib/structured-data/facility.ts'
import { facilityListData } from '#lib/structured-data/item-list.ts'
import { serialise } from '#lib/structured-data/serialise.ts'
import { propertiesOf, unknownWords } from '#tests/unit/structured-data/vocabulary.ts'

const origin = 'https://example.org'
const url = `${origin}/facilities/example-house-dayton-oh`

function program(level: Listing['programs'][number]['level']) {
  return { level } as Listing['programs'][number]
}

const full = {
  name: 'Example House',
  name2: 'East campus',
  status: 'open',
  setting: null,
  website: 'https://house.example/',
  organization: { name: 'Example Health', parent: null, ownership: null },
  address: {
    street: '1 Main St',
    street2: 'Suite 2',
    city: 'Dayton',
    state: 'OH',
    zip: '45402',
    county: null,
    visibility: 'full',
    point: { lat: 39.75, lng: -84.19, precision: 'street' },
  },
  phones: [
    { number: '+19375550100', purpose: 'main' },
    { number: '+19375550142', purpose: 'admissions' },
  ],
  payments: ['medicaid'],
  programs: [program('iop'), program('iop'), program('detox'), program('recovery_housing')],
  isExample: false,
} as unknown as Listing

const bare = {
  ...full,
  name2: null,
  website: null,
  organization: null,
  address: { ...full.address, street: null, street2: null, zip: null, point: { lat: 39, lng: -84, precision: 'zip' } },
  phones: [],
  payments: [],
  programs: [],
} as Listing

const kinds = {
  BreadcrumbList: breadcrumbData([{ label: 'Ohio', path: '/treatment/ohio' }], origin),
  ItemList: facilityListData('Treatment in Ohio', [{ name: 'Example House', href: '/facilities/x' }], origin),
  MedicalClinic: facilityData(full, url, 'en'),
  Hospital: facilityData({ ...full, setting: 'general_hospital' }, url, 'es'),
  Article: articleData(articleOf('detox', 'en'), `${origin}/guide/detox`, 'en'),
  LocalBusiness: facilityData({ ...full, programs: [program('recovery_housing')] }, url, 'en'),
}

describe.each(Object.entries(kinds))('%s', (type, data) => {
  test('uses only words of schema.org’s vocabulary', () => {
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': type })
    expect(unknownWords(data ?? {})).toEqual([])
  })
})

test('the vocabulary tells its words from others', () => {
  expect(propertiesOf('MedicalClinic')).toContain('availableService')
  expect(propertiesOf('MedicalClinic')).toContain('telephone')
  expect(propertiesOf('LocalBusiness')).not.toContain('availableService')
  expect(unknownWords({ '@type': 'MedicalClinic', stars: 5, address: { '@type': 'Adress' } })).toEqual([
    'stars',
    'address is of the type "Adress"',
  ])
})

test('a facility offers each level of its programs once, and housing is no treatment', () => {
  expect(facilityData(full, url, 'en')).toMatchObject({
    availableService: [
      { '@type': 'MedicalTherapy', name: 'Intensive outpatient (IOP)' },
      { '@type': 'MedicalTherapy', name: 'Detox (withdrawal management)' },
    ],
    telephone: '+19375550142',
    address: { streetAddress: '1 Main St, Suite 2', addressRegion: 'OH' },
  })
  expect(kinds.LocalBusiness).not.toHaveProperty('availableService')
})

test('what is not known is left out, and a ZIP code’s middle is no position', () => {
  const data = facilityData(bare, url, 'en') as unknown as Record<string, unknown>
  expect(Object.keys(data).sort()).toEqual(['@context', '@id', '@type', 'address', 'mainEntityOfPage', 'name'])
  expect(Object.keys(data.address as object)).toEqual(['@type', 'addressLocality', 'addressRegion', 'addressCountry'])
})

test('nothing is rated', () => {
  expect(JSON.stringify(kinds)).not.toMatch(/rating|review|stars/i)
})

test('a closed facility and an example describe no place', () => {
  expect(facilityData({ ...full, status: 'closed' }, url, 'en')).toBeNull()
  expect(facilityData({ ...full, isExample: true }, url, 'en')).toBeNull()
})

test('steps and lists count from one and name absolute addresses', () => {
  expect(kinds.BreadcrumbList.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Ohio', item: 'https://example.org/treatment/ohio' },
  ])
  expect(kinds.ItemList).toMatchObject({ numberOfItems: 1, itemListElement: [{ position: 1 }] })
})

test('no name can end the script element that holds it', () => {
  const text = serialise({ name: '</script><script>alert(1)</script>' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' })
})
