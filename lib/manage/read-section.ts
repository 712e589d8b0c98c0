import type { FormError } from '#lib/forms/form-error.ts'
import { fingerprint, readOpened } from './fingerprint.ts'
import type { Scene, Typed } from './input.ts'
import { inputsOf, type Scope, type Section } from './section.ts'

export type Facts = Readonly<Record<string, unknown>>

/** What a form states, held against the facts that stand. */
export type ReadSection = {
  /** Only what was changed in the form, by field. */
  changed: Facts
  /** Fields that somebody else has changed too since the form was opened, and otherwise. */
  conflicts: string[]
  errors: FormError[]
}

/** What a form holds when it is opened with these facts. */
export function showSection(section: Section, scope: Scope, facts: Facts): Typed {
  return new URLSearchParams(inputsOf(section, scope).flatMap(([field, input]) => input.show(field, facts[field])))
}

/**
 * Reads a form of a section. Looks at nothing but the controls of its own inputs. A field that the form does not carry
 * (it was opened before the field was thought of) is left as it stands, and so is one that was not touched.
 */
export function readSection(section: Section, scope: Scope, typed: Typed, standing: Facts, scene: Scene): ReadSection {
  const opened = readOpened(typed)
  const errors: FormError[] = []
  const changed: Record<string, unknown> = {}
  const conflicts: string[] = []
  for (const [field, input] of inputsOf(section, scope)) {
    if (!opened.has(field) && !holds(typed, field)) continue
    if (typed.get(choiceName(field)) === 'theirs') continue
    const before = errors.length
    const stated = input.read(field, { ...scene, typed, errors }, standing[field])
    if (errors.length > before) continue
    const now = fingerprint(field, standing[field])
    const mine = fingerprint(field, stated)
    const then = opened.get(field) ?? now
    if (mine === now || mine === then) continue
    if (now !== then || isUndecided(typed, field)) conflicts.push(field)
    changed[field] = stated
  }
  return { changed, conflicts, errors }
}

/** The control in which somebody chooses between "mine" and "theirs" of a field that two have changed. */
export const choiceName = (field: string): string => `choice.${field}`

/** The control that names a field for which the form asks to choose. */
export const chooseName = 'choose'

const isUndecided = (typed: Typed, field: string): boolean =>
  typed.getAll(chooseName).includes(field) && typed.get(choiceName(field)) !== 'mine'

function holds(typed: Typed, field: string): boolean {
  return [...typed.keys()].some((name) => name === field || name.startsWith(`${field}.`))
}
