import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Control } from './control.ts'
import { type Facts, showSection } from './read-section.ts'
import { inputsOf, type Scope, type Section } from './section.ts'

/** All that is advised beside controls, each with what its control asks for. */
export function adviceIn(controls: readonly Control[]): string[] {
  return controls.flatMap((control) => {
    if (control.kind === 'group') return adviceIn(control.controls)
    if (control.kind === 'rows') return control.rows.flatMap((row) => adviceIn(row.controls))
    if (control.kind !== 'text' && control.kind !== 'paragraphs') return []
    return (control.advice ?? []).map((sentence) => `${control.label}: ${sentence}`)
  })
}

/** What is advised about all that a section says, of the facility and of its programs. */
export function adviceOnSection(section: Section, listing: ListingState, locale: Locale, today: string): string[] {
  const advised = (scope: Scope, facts: Facts, program: ProgramState | null) => {
    const typed = showSection(section, scope, facts)
    const viewing = { locale, t: messagesOf(locale), today, listing, program, typed }
    return inputsOf(section, scope).flatMap(([field, input]) => adviceIn(input.controls(field, viewing)))
  }
  return [
    ...advised('facility', listing.facts, null),
    ...listing.programs.flatMap((program) => advised('program', program.facts, program)),
  ]
}
