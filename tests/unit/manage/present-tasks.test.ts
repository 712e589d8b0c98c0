import { describe, expect, it } from 'vitest'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { presentTasks } from '#lib/manage/present-tasks.ts'
import { listing, program } from '#tests/fixtures/listing.ts'
import { listingState, programState } from '#tests/fixtures/listing-state.ts'

const now = new Date('2026-11-22T12:00:00Z')

function tasks(state: ListingState, waiting: string[] = []) {
  const shown = listing({ programs: state.programs.map(({ id }) => program({ id })) })
  return presentTasks(state, shown, waiting, 'en', now)
}

const tagsOf = (view: ReturnType<typeof tasks>, key: string) =>
  view.tasks.find((task) => task.key === key)?.tags.map(({ text }) => text)

describe('a task list', () => {
  it('counts what is not stated, and says what is complete', () => {
    const whole = {
      assessmentRequired: true,
      referralRequired: false,
      detoxRequiredFirst: null,
      rollingAdmission: null,
    }
    const state = listingState({
      programs: [programState({ delivery: 'in_person', coOccurring: true, admission: whole })],
    })
    expect(tagsOf(tasks(state), 'programs')).toEqual(['Complete'])
    expect(tagsOf(tasks(listingState({ programs: [programState()] })), 'programs')).toEqual(['3 things not stated'])
    expect(tagsOf(tasks(listingState()), 'programs')).toEqual(['Nothing stated yet'])
  })

  it('does not ask a facility for what its programs say', () => {
    const state = listingState({ programs: [programState({ payments: ['medicaid'] })] })
    expect(tagsOf(tasks(state), 'payment')).toEqual(['2 things not stated'])
    expect(tagsOf(tasks(listingState()), 'payment')).toEqual(['Nothing stated yet'])
  })

  it('says what may be out of date, and offers to confirm it', () => {
    const hours = { min: 9, max: 9, basis: null }
    const stated = (at: string) => ({
      ...programState({ hours }),
      provenance: { hours: { source: 'facility', at } as const },
    })
    const old = tasks(listingState({ programs: [stated('2026-01-05')] }))
    expect(tagsOf(old, 'schedule')).toContain('May be out of date')
    expect(old.tasks.find(({ key }) => key === 'schedule')?.print).not.toBeNull()
    const fresh = tasks(listingState({ programs: [stated('2026-11-01')] }))
    expect(tagsOf(fresh, 'schedule')).not.toContain('May be out of date')
    expect(fresh.tasks.find(({ key }) => key === 'schedule')?.print).toBeNull()
  })

  it('does not offer to confirm a license that has ended', () => {
    const credentials = [{ kind: 'carf', issuer: 'CARF', number: '1', validUntil: '2026-01-01' }]
    const view = tasks(listingState({}, { credentials }))
    expect(tagsOf(view, 'credentials')).toEqual(['An end date has passed'])
    expect(view.tasks.find(({ key }) => key === 'credentials')?.print).toBeNull()
  })

  it('says what waits for a moderator', () => {
    expect(tagsOf(tasks(listingState(), ['phones']), 'contact')).toContain('Waits for a moderator')
    expect(tagsOf(tasks(listingState(), ['phones']), 'about')).not.toContain('Waits for a moderator')
  })

  it('names the most useful gaps first, each with the program and the part that answer it', () => {
    const view = tasks(listingState({ programs: [programState({}, 7)] }))
    expect(view.gaps).toHaveLength(5)
    expect(view.gaps[0]).toMatchObject({ key: 'openings', href: '/manage/example-house-dayton-oh/openings' })
    expect(view.gaps.find(({ key }) => key === 'hours')).toMatchObject({
      part: 'Schedule',
      href: '/manage/example-house-dayton-oh/schedule?program=7',
    })
  })
})
