import { expect, test } from 'vitest'
import { presentStates } from '#lib/search/present-states.ts'

test('states stand by name with their number, and lead to a search of the whole state', () => {
  const counts = [
    { state: 'OH', facilities: 1234 },
    { state: 'AK', facilities: 1 },
    { state: 'PR', facilities: 12 },
  ]
  expect(presentStates(counts, 'es')).toEqual([
    { name: 'Alaska', count: '1', href: '/es/treatment/alaska' },
    { name: 'Ohio', count: '1,234', href: '/es/treatment/ohio' },
    { name: 'Puerto Rico', count: '12', href: '/es/treatment/puerto-rico' },
  ])
})
