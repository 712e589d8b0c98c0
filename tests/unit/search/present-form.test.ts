import { describe, expect, test } from 'vitest'
import { filters, filterValues } from '#lib/search/filters.ts'
import { hoursChoices, hoursLabel, levelChoices, presentForm } from '#lib/search/present-form.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { results } from '#tests/fixtures/card.ts'

const byName = { sort: 'name' as const, hasPoint: false }
const chosen = (choices: readonly { value: string; selected: boolean }[]) =>
  choices.filter(({ selected }) => selected).map(({ value }) => value)

describe('the form', () => {
  test('is filled in with what was asked', () => {
    const query = {
      ...emptyQuery,
      near: 'Dayton, OH',
      within: 50 as const,
      hours: { min: 9, max: 12 },
      q: 'hope',
      filters: filterValues({ level: ['iop'] }),
    }
    const form = presentForm(query, null, { sort: 'updated', hasPoint: true }, 'en')
    expect(form).toMatchObject({ near: 'Dayton, OH', q: 'hope', hoursStated: false, filtersOn: 3 })
    expect(chosen(form.within)).toEqual(['50'])
    expect(chosen(form.hours)).toEqual(['9-12'])
    expect(chosen(form.sort)).toEqual(['updated'])
    const level = form.groups.find(({ key }) => key === 'level')
    expect(level).toMatchObject({ label: 'Level of care', on: 1 })
    expect(level?.options.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['iop'])
  })

  test('has every filter and every value of it, in words', () => {
    const form = presentForm(emptyQuery, null, byName, 'es')
    expect(form.groups.map(({ key }) => key)).toEqual(filters.map(({ key }) => key))
    for (const { key, options } of filters) {
      const group = form.groups.find((each) => each.key === key)
      expect(group?.options.map(({ value }) => value)).toEqual(key === 'telehealth' ? [...options, 'ok'] : options)
      expect(group?.options.filter(({ value, label }) => !label || label.includes('_') || label === value)).toEqual([])
    }
  })

  test('shows live counts, and none where nobody could count', () => {
    const facets = { ...results().facets, payment: [{ value: 'medicaid', count: 1204, active: false }] }
    const count = (given: typeof facets | null) =>
      presentForm(emptyQuery, given, byName, 'en')
        .groups.find(({ key }) => key === 'payment')
        ?.options.find(({ value }) => value === 'medicaid')?.count
    expect(count(facets)).toBe('1,204')
    expect(count(null)).toBeNull()
  })

  test('offers distance only where there is a point, and the default order has no value', () => {
    const orders = (hasPoint: boolean) =>
      presentForm(emptyQuery, null, { sort: hasPoint ? 'distance' : 'name', hasPoint }, 'en').sort
    expect(orders(true).map(({ value }) => value)).toEqual(['', 'travel', 'name', 'updated'])
    expect(orders(false).map(({ value }) => value)).toEqual(['', 'updated'])
    expect(chosen(orders(false))).toEqual([''])
  })
})

describe('hours', () => {
  test('that are not offered are added while they are on', () => {
    expect(chosen(hoursChoices({ min: 6, max: 10 }, 'en'))).toEqual(['6-10'])
    expect(hoursChoices({ min: 6, max: 10 }, 'en')).toHaveLength(hoursChoices(null, 'en').length + 1)
    expect(chosen(hoursChoices(null, 'en'))).toEqual([''])
  })

  test.each([
    ['-8', 'Under 9 hours'],
    ['20-', '20 hours or more'],
    ['6-10', '6 to 10 hours'],
    ['-12.5', 'Up to 12.5 hours'],
    ['3-', '3 hours or more'],
  ])('%s reads %s', (value, label) => {
    expect(hoursLabel(value, 'en')).toBe(label)
  })
})

test('the home page offers every level by its name', () => {
  expect(levelChoices('en').map(({ label }) => label)).toContain('Intensive outpatient (IOP)')
  expect(levelChoices('en')).toHaveLength(7)
})
