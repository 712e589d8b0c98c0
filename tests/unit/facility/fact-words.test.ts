import { describe, expect, test } from 'vitest'
import { factWords, fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import { presentDiff } from '#lib/facility/fact-words/present-diff.ts'

const today = '2026-11-22'

describe('a fact in words', () => {
  test.each([
    ['facility', 'telehealth', false, ['No']],
    ['facility', 'telehealth', null, []],
    [
      'facility',
      'phones',
      [{ number: '+13035550142', purpose: 'main' }],
      ['Main number: 303-555-0142; Who answers is not stated'],
    ],
    ['facility', 'status', 'temporarily_closed', ['Closed for now']],
    ['facility', 'medications', [{ medication: 'methadone', stance: 'starts' }], ['Methadone: Starts it here']],
    ['program', 'hours', { min: 9, max: 12, basis: 'clinical' }, ['9–12 hours a week, hours of treatment']],
    ['program', 'ages', { groups: [], min: 18, max: null }, ['18 and older']],
    ['program', 'availability', null, []],
  ] as const)('%s %s', (of, field, fact, lines) => {
    expect(factWords(of, field, fact, 'en', today)).toEqual(lines)
  })

  test('has none for what is no fact of its field', () => {
    expect(factWords('facility', 'phones', '<script>', 'en', today)).toEqual([])
    expect(factWords('facility', 'nothing', 1, 'en', today)).toEqual([])
  })

  test('is called by its field', () => {
    expect(fieldLabel('program', 'hours', 'es')).toBe('Horas por semana')
  })
})

test('a change is shown field by field, in the order of the listing, without what says nothing', () => {
  const rows = presentDiff(
    'facility',
    { phones: [], website: null, transit: null },
    { website: 'https://example.org', phones: [], transit: 'Bus 12', confirmed: ['ages'] },
    'en',
    today,
  )
  expect(rows).toEqual([
    { field: 'website', label: 'Website', before: [], after: ['https://example.org'] },
    { field: 'transit', label: 'Public transport', before: [], after: ['Bus 12'] },
  ])
})
