import type { ProgramState } from '#lib/facility/listing-state.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Input, Scene } from '#lib/manage/input.ts'
import { listingState } from '#tests/fixtures/listing-state.ts'

/** A form in English on 22 November 2026, of the facility or of a program. */
export function scene(program: ProgramState | null = null): Scene {
  const listing = listingState({ programs: program ? [program] : [] })
  return { locale: 'en', t: messagesOf('en'), today: '2026-11-22', listing, program }
}

/** What an input reads from a form in which this is typed under the name "it". */
export function readTyped<Fact>(
  input: Input<Fact>,
  typed: Record<string, string> | URLSearchParams,
  now: Fact | null = null,
) {
  const errors: FormError[] = []
  const fact = input.read('it', { ...scene(), typed: new URLSearchParams(typed), errors }, now)
  return { fact, errors }
}

/** A fact, shown in a form and read back from it. */
export function roundTrip<Fact>(input: Input<Fact>, fact: Fact) {
  return readTyped(input, new URLSearchParams(input.show('it', fact)), fact)
}
