import { describe, expect, test } from 'vitest'
import { readEvent, type StoredEvent } from '#lib/audit/event.ts'
import { changeTo, withoutDeadLinks } from '#lib/audit/restore.ts'
import { eventSentence } from '#lib/audit/sentence.ts'
import { undoEvents } from '#lib/audit/undo.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'

const stored = (given: Partial<StoredEvent>): StoredEvent => ({
  id: '1',
  at: new Date('2026-11-22T09:00:00Z'),
  actorKind: 'import',
  actorEmail: null,
  actorIsModerator: false,
  action: 'import_changed',
  programId: null,
  before: null,
  after: null,
  reason: null,
  ...given,
})

const program = (id: number, settingCode: string, level: string) => ({
  id,
  settingCode,
  facts: { level },
  provenance: {},
})
const listing = {
  facts: { phones: [], detox: [], website: 'https://new.example' },
  programs: [program(5, 'OIT', 'iop'), program(6, 'RL', 'residential')],
} as unknown as ListingState

describe('an import that is undone', () => {
  const event = readEvent(
    stored({
      before: {
        edition: '2024',
        phones: [{ number: '+13035550142', extension: null, purpose: 'main' }],
        programs: [
          { settingCode: 'OIT', level: 'iop' },
          { settingCode: 'ORT', level: 'outpatient' },
        ],
        detox: [{ settingCode: 'OIT', kind: 'ambulatory', substances: [], medicationUsed: null }],
      },
      after: {
        edition: '2025',
        phones: [],
        programs: [
          { settingCode: 'OIT', level: 'iop' },
          { settingCode: 'RL', level: 'residential' },
        ],
        detox: [],
        disputes: [{ field: 'website', programId: null, value: null }],
      },
    }),
  )
  const version = undoEvents(listing, [event])

  test('gives facts their whole shape, which an import leaves out', () => {
    expect(version.facts.phones).toEqual([
      { number: '+13035550142', extension: null, purpose: 'main', answeredBy: null, hours: null, languages: [] },
    ])
  })

  test('brings back a program that went, without an id, and takes off the one that came', () => {
    expect(version.programs.map(({ id, settingCode }) => [id > 0 ? id : 'lost', settingCode])).toEqual([
      [5, 'OIT'],
      ['lost', 'ORT'],
    ])
    const change = changeTo({ ...listing, programs: [{ ...version.programs[0], id: 6 }] } as never, version)
    expect(change.removePrograms).toEqual([6])
    expect(change.addPrograms?.map((added) => 'id' in added && added.id)).toEqual([5, false])
  })

  test('ties detox to the program of its setting', () => {
    expect(version.facts.detox).toMatchObject([{ programId: 5, where: 'on_site', kind: 'ambulatory' }])
  })

  test('leaves alone what it did not change', () => {
    expect(version.facts.website).toBe('https://new.example')
  })

  test('is told in one sentence', () => {
    expect(eventSentence(event, null, 'en')).toBe(
      'SAMHSA’s directory, 2025 edition, changed: phone numbers, programs, and detox.',
    )
    expect(eventSentence(event, null, 'es')).toBe(
      'El directorio de SAMHSA, edición 2025, cambió: números de teléfono, programas y desintoxicación.',
    )
  })
})

describe('an entry', () => {
  test('of a moderator is theirs even where the account also edits here', () => {
    expect(readEvent(stored({ actorKind: 'account', action: 'approved' })).who).toBe('moderator')
    expect(readEvent(stored({ actorKind: 'account', action: 'edited' })).who).toBe('staff')
  })

  test('that only said again what stood says so', () => {
    const event = readEvent(
      stored({ actorKind: 'account', action: 'edited', before: {}, after: { confirmed: ['prices', 'plans'] } }),
    )
    expect(eventSentence(event, null, 'en')).toBe(
      'The facility’s staff said that this is still right: prices and insurance plans.',
    )
  })

  test('of a program names the program', () => {
    const added = readEvent(stored({ actorKind: 'account', action: 'edited', programId: 5, after: { level: 'iop' } }))
    expect(eventSentence(added, 'Evening group', 'en')).toBe('The facility’s staff added the program “Evening group”.')
  })

  test('that nobody foresaw is still told', () => {
    expect(eventSentence(readEvent(stored({ actorKind: 'system', action: 'something_new' })), null, 'en')).toBe(
      'This site: something new.',
    )
  })
})

test('a step to a program that is gone does not come back', () => {
  const links = [{ targetProgramId: 8 }, { targetProgramId: 9 }, { targetProgramId: null }] as never[]
  const change = withoutDeadLinks({ programs: [{ id: 5, facts: { links } }] }, new Set([9]))
  expect(change.programs?.[0]?.facts.links).toEqual([{ targetProgramId: 9 }, { targetProgramId: null }])
})
