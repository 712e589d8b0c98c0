import { expect, test } from 'vitest'
import { type Candidate, rankLikelySame } from '#lib/proposals/likely-same.ts'

const asked = {
  name: 'Harbor Recovery Center',
  street: '120 N Main St',
  street2: '',
  city: 'Dayton',
  zip: '45402',
  phone: '+19375550142',
}
const candidate = (stated: Partial<Candidate>): Candidate => ({
  slug: 'another',
  name: 'Another Place',
  name2: null,
  street: '9 Elm Street',
  street2: null,
  city: 'Dayton',
  state: 'OH',
  zip: '45402',
  status: 'open',
  phones: ['+19375550199'],
  likeness: 0,
  ...stated,
})
const found = (...candidates: Candidate[]) => rankLikelySame(asked, candidates).map(({ slug }) => slug)

test('the same phone, the same address in another writing, or a name like it nearby', () => {
  const phone = candidate({ slug: 'phone', zip: '43215', city: 'Columbus', phones: ['+19375550142'] })
  const address = candidate({ slug: 'address', street: '120 North Main Street' })
  const name = candidate({ slug: 'name', name: 'Harbor Recovery Ctr.', likeness: 0.2 })
  expect(found(candidate({}), phone, address, name).toSorted()).toEqual(['address', 'name', 'phone'])
})

test('a name alone says nothing far away, and a withheld street never matches', () => {
  const far = candidate({ slug: 'far', name: asked.name, likeness: 1, zip: '90001', city: 'Los Angeles' })
  expect(found(far, candidate({ street: null }))).toEqual([])
})

test('the likeliest comes first', () => {
  const all = { name: asked.name, street: asked.street, phones: [asked.phone], likeness: 1 }
  expect(found(candidate({ slug: 'a', phones: [asked.phone] }), candidate({ slug: 'z', ...all }))).toEqual(['z', 'a'])
})

test('eight are enough', () => {
  const many = Array.from({ length: 20 }, (_, at) => candidate({ slug: `s${at}`, phones: [asked.phone] }))
  expect(found(...many)).toHaveLength(8)
})
