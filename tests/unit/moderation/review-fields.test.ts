import { describe, expect, test } from 'vitest'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { changeToTheirs } from '#lib/moderation/dispute-change.ts'
import { factsToApply, needsSecondLook, reviewFields } from '#lib/moderation/review-fields.ts'

const listing = {
  facts: { website: 'https://now.example', name: { name: 'Alder House', name2: null }, phones: [] },
  provenance: { website: { source: 'facility', at: '2026-01-01' } },
  programs: [{ id: 7, settingCode: 'OD', facts: { level: 'detox' } }],
} as unknown as ListingState

describe('a change that waits', () => {
  test.each([
    ['ready', { before: 'https://now.example', after: 'https://new.example' }],
    ['stale', { before: 'https://then.example', after: 'https://new.example' }],
    ['done', { before: 'https://then.example', after: 'https://now.example' }],
    ['stale', { before: { not: 'a website' }, after: 'https://new.example' }],
  ])('is %s', (state, website) => {
    const [review] = reviewFields({ website }, listing)
    expect(review).toMatchObject({ field: 'website', state, source: { source: 'facility' } })
  })

  test('holds no more than facts of a facility', () => {
    const changes = { website: { before: null, after: 5 }, catalogueVersion: { before: 1, after: 2 } }
    expect(reviewFields(changes, listing)).toEqual([])
  })

  test('is applied in the fields that were chosen alone', () => {
    const changes = {
      website: { before: 'https://now.example', after: 'https://new.example' },
      name: { before: listing.facts.name, after: { name: 'Alder Home', name2: null } },
    }
    const fields = reviewFields(changes, listing)
    expect(factsToApply(fields, ['name', 'status'])).toEqual({ name: { name: 'Alder Home', name2: null } })
  })

  test('of phone numbers wants a second look, also among others', () => {
    expect([needsSecondLook(['website']), needsSecondLook(['website', 'phones'])]).toEqual([false, true])
  })
})

describe('what a source says', () => {
  test('ties detox to the program of its setting', () => {
    const value = [{ settingCode: 'OD', kind: 'ambulatory', substances: [], medicationUsed: null }]
    expect(changeToTheirs({ field: 'detox', programId: null, value }, listing)?.facts?.detox).toMatchObject([
      { programId: 7, where: 'on_site', kind: 'ambulatory' },
    ])
  })

  test('cannot be taken about a program that is gone, or as a fact that there is none of', () => {
    expect(changeToTheirs({ field: 'level', programId: 8, value: { listed: false } }, listing)).toBeNull()
    expect(changeToTheirs({ field: 'website', programId: null, value: 5 }, listing)).toBeNull()
    expect(changeToTheirs({ field: 'nonsense', programId: null, value: 5 }, listing)).toBeNull()
  })
})
