import { describe, expect, it } from 'vitest'
import { mayReplace } from '#lib/provenance/precedence.ts'

const samhsa = { source: 'samhsa', at: '2024-01-01' } as const
const state = { source: 'state', at: '2023-01-01' } as const
const facility = { source: 'facility', at: '2022-01-01' } as const
const moderator = { source: 'moderator', at: '2022-06-01' } as const

describe('who may replace whom', () => {
  it('anyone says what nobody has said', () =>
    expect(mayReplace({ source: 'public', at: '2020-01-01' }, undefined)).toBe(true))

  it.each([
    ['a state over the federal directory', state, samhsa],
    ['a facility over its state, although older', facility, state],
    ['a moderator over the federal directory', moderator, samhsa],
    ['the newer of facility and moderator', moderator, facility],
    ['a newer edition over an older one', { ...samhsa, at: '2025-01-01' }, samhsa],
    ['the same source on the same day', samhsa, samhsa],
  ] as const)('%s', (_, candidate, standing) => expect(mayReplace(candidate, standing)).toBe(true))

  it.each([
    ['the federal directory over a state, although newer', samhsa, state],
    ['the federal directory over a facility', samhsa, facility],
    ['a state over a facility', state, facility],
    ['the older of facility and moderator', facility, moderator],
    ['an older edition over a newer one', { ...samhsa, at: '2023-01-01' }, samhsa],
    ['a visitor over anyone', { source: 'public', at: '2026-01-01' }, samhsa],
  ] as const)('not %s', (_, candidate, standing) => expect(mayReplace(candidate, standing)).toBe(false))
})
