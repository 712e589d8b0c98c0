import { expect, test } from 'vitest'
import { tabTitle } from '#lib/facility/present/tab-title.ts'
import { listing } from '#tests/fixtures/listing.ts'

test('the tab of a listing says where it is and not what it is called', () => {
  const address = { ...listing().address, street: '12 Elm St', city: 'Dayton', state: 'OH' }
  expect(tabTitle(address)).toBe('12 Elm St, Dayton, OH')
})

test('a street that is not published is not in it', () => {
  expect(tabTitle({ ...listing().address, street: null, city: 'Dayton', state: 'OH' })).toBe('Dayton, OH')
})
