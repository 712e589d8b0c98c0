import { expect, test } from 'vitest'
import { messagesOf } from '#lib/i18n/messages.ts'
import { presentForm } from '#lib/manage/present-form.ts'
import { presentTasks } from '#lib/manage/present-tasks.ts'
import { readSection } from '#lib/manage/read-section.ts'
import { adviceIn, adviceOnSection } from '#lib/manage/section-advice.ts'
import { sections } from '#lib/manage/sections.ts'
import { listing } from '#tests/fixtures/listing.ts'
import { listingState, programState } from '#tests/fixtures/listing-state.ts'

const today = '2026-11-22'
const rule = { topic: 'phones', value: 'NO PHONES ALLOWED. Addicts hide them.' }
const stated = listingState(
  { programs: [programState({ sampleDay: 'The best program in Ohio.' })] },
  { houseRules: [rule] },
)
const scene = { locale: 'en' as const, t: messagesOf('en'), today, listing: stated, program: null }

test('advice stands beside what was typed, and what was typed is taken as it is', () => {
  const typed = new URLSearchParams({ 'houseRules.phones': 'Call 303-555-0142 or stay clean' })
  const form = presentForm('rules', scene, typed, null)
  expect(adviceIn(form.fields.flatMap(({ controls }) => controls))).toEqual([
    'Phones: Instead of “stay clean”, say “in recovery”.',
    expect.stringMatching(/^Phones: 303-555-0142: put phone numbers under Contact/),
  ])
  expect(readSection(sections.rules, 'facility', typed, stated.facts, scene)).toMatchObject({
    errors: [],
    changed: { houseRules: [{ topic: 'phones', value: 'Call 303-555-0142 or stay clean' }] },
  })
})

test('the task list counts it for the facility and its programs', () => {
  expect(adviceOnSection(sections.rules, stated, 'es', today)).toEqual([
    'Teléfonos: En vez de “Addicts”, diga “person with a substance use disorder”.',
    expect.stringMatching(/^Teléfonos: “NO PHONES ALLOWED” está en mayúsculas/),
  ])
  const { tasks } = presentTasks(stated, listing(), [], 'en', new Date(today))
  const tagged = tasks.flatMap(({ key, tags }) =>
    tags.filter(({ tone }) => tone === 'advice').map(({ text }) => [key, text]),
  )
  expect(tagged).toEqual([
    ['services', 'Wording: 1 hint'],
    ['rules', 'Wording: 2 hints'],
  ])
})
