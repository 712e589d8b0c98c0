import { expect, test } from 'vitest'
import { topicOfSearch } from '#lib/landing/search-topic.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'

const topicOf = (search: string) => topicOfSearch(parseSearchQuery(new URLSearchParams(search)).query)

test('a state or a town, with one level or none, is what a landing page is about', () => {
  expect(topicOf('near=Ohio')).toEqual({ level: null, state: 'OH', townKey: null })
  expect(topicOf('near=oh&level=iop')).toEqual({ level: 'iop', state: 'OH', townKey: null })
  expect(topicOf('near=San Diego, CA')).toEqual({ level: null, state: 'CA', townKey: 'sandiego' })
  expect(topicOf('near=San+Diego,+CA&level=iop&within=25')).toEqual({ level: 'iop', state: 'CA', townKey: 'sandiego' })
})

test.each([
  '',
  'level=iop',
  'near=45402',
  'near=Dayton',
  'near=Ohio&level=iop&level=php',
  'near=Ohio&level=iop&payment=medicaid',
  'near=Ohio&payment=medicaid',
  'near=Ohio&hours=9-12',
  'near=Ohio&hoursStated=1',
  'near=Ohio&q=hope',
  'near=Ohio&page=2',
  'near=Ohio&sort=updated',
  'near=Dayton, OH&within=50',
])('"%s" is not', (search) => {
  expect(topicOf(search)).toBeNull()
})
