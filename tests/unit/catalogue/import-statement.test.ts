import { describe, expect, it } from 'vitest'
import { dateEdition, parseEdition, provenanceOf } from '#lib/catalogue/import-statement.ts'

describe('an edition', () => {
  it('is dated by the day its makers saved it', () => {
    expect(dateEdition('2023', '2023-06-29')).toEqual({ edition: '2023', at: '2023-06-29' })
  })

  it('is dated by the first day of its year when somebody saved the file in another year', () => {
    expect(dateEdition('2023', '2026-02-01').at).toBe('2023-01-01')
    expect(dateEdition('2023', null).at).toBe('2023-01-01')
  })

  it('can be a day', () => expect(dateEdition('2025-04-01', null)).toEqual({ edition: '2025-04-01', at: '2025-04-01' }))

  it.each(['23', '1999', '2023-13-01', 'latest', ''])('is not %s', (text) => expect(parseEdition(text)).toBeNull())
})

it('websites are dated by the oldest export they can come from, not by the edition', () => {
  const edition = dateEdition('2023', '2023-06-29')
  expect(provenanceOf(edition, 'website').at).toBe('2020-12-31')
  expect(provenanceOf(edition, 'phones')).toEqual({ source: 'samhsa', at: '2023-06-29', by: '2023' })
})
