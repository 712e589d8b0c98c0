import { describe, expect, it } from 'vitest'
import { questionKeys } from '#lib/facility/questions.ts'
import { locales } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Control } from '#lib/manage/control.ts'
import { identityFields } from '#lib/manage/identity.ts'
import { questionSections } from '#lib/manage/question-sections.ts'
import { inputsOf, sectionKeys } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { facilityFields, programFields } from '#lib/provenance/fields.ts'
import { programState } from '#tests/fixtures/listing-state.ts'
import { scene } from './scene.ts'

/** Who runs a facility decides who may edit it, so moderators set it; openings have a page of one press each. */
const apart = { facility: ['organization'], program: ['availability'] }

const edited = (scope: 'facility' | 'program') =>
  sectionKeys.flatMap((key) => inputsOf(sections[key], scope).map(([field]) => field))

describe('the sections', () => {
  it.each([
    ['facility', facilityFields],
    ['program', programFields],
  ] as const)('hold every editable fact of a %s once', (scope, fields) => {
    expect([...edited(scope), ...apart[scope]].sort()).toEqual([...fields].sort())
  })

  it('hold every identity fact', () => {
    expect(edited('facility')).toEqual(expect.arrayContaining([...identityFields]))
  })

  it.each(locales)('ask with different words for everything in a form, and use no name twice (%s)', (locale) => {
    for (const key of sectionKeys) {
      for (const program of [null, programState()]) {
        const viewing = { ...scene(program), locale, t: messagesOf(locale), typed: new URLSearchParams() }
        const controls = inputsOf(sections[key], program ? 'program' : 'facility').flatMap(([field, input]) =>
          input.controls(field, viewing).map((control) => ({ field, control })),
        )
        const names = controls.flatMap(({ control }) => namesIn(control))
        expect(names).toEqual([...new Set(names)])
        for (const { field, control } of controls) expect(control.name.split('.')[0]).toBe(field)
        const labels = controls.flatMap(({ control }) => (control.kind === 'note' ? [] : control.label))
        expect(labels).toEqual([...new Set(labels)])
        expect(labels).not.toContain('')
      }
    }
  })

  it('answer every question that a listing can answer', () => {
    expect(Object.keys(questionSections).sort()).toEqual([...questionKeys].sort())
    const unanswerable = questionKeys.filter((key) => questionSections[key] === null)
    expect(unanswerable).toEqual(['staff'])
  })
})

function namesIn(control: Control): string[] {
  if (control.kind === 'group') return control.controls.flatMap(namesIn)
  if (control.kind === 'rows') return control.rows.flatMap((row) => row.controls.flatMap(namesIn))
  return [control.kind === 'copyDay' ? `${control.name}.copy` : control.name]
}
