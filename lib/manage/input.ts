import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Control } from './control.ts'
import type { ListedPlace } from './listed-place.ts'

/** What a form holds: names of controls with what was typed or chosen. */
export type Typed = URLSearchParams

/**
 * What an input may look at besides its own fact: the listing, the program that is edited (or null), the ISO day, and the
 * listed places that the form names.
 */
export type Scene = {
  locale: Locale
  t: Messages
  today: string
  listing: ListingState
  program: ProgramState | null
  places?: readonly ListedPlace[]
}

export type Viewing = Scene & { typed: Typed }

/** While a form is read, what is wrong with it is gathered here. */
export type Reading = Scene & { typed: Typed; errors: FormError[] }

/** Words of the interface: an input names them, and they are looked up in the language of the page. */
export type Words = (t: Messages) => string

/**
 * How one fact is shown in a form and read back from it. Shown and read again, a fact is the same. Everything an input
 * shows or reads is under its name: nothing else of a form is ever looked at.
 */
export type Input<Fact> = {
  /** What the form holds when it is opened. */
  show: (name: string, fact: Fact) => [name: string, value: string][]
  /** The controls, with what the form holds now. */
  controls: (name: string, viewing: Viewing) => Control[]
  /**
   * The fact that the form states. What is wrong goes into `reading.errors`, and then the fact means nothing.
   * @param standing what it is now, for parts that a form does not show; null in a new row
   */
  read: (name: string, reading: Reading, standing: Fact | null) => Fact
}

/** Characters that no keyboard types and no database takes. Tabs and line breaks are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** What a form holds of a control, without blanks around it. */
export function typedText({ typed }: { typed: Typed }, name: string): string {
  return (typed.get(name) ?? '').replace(unprintable, '').trim()
}
