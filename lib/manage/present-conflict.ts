import { factWords, fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import { openedName, writeOpened } from './fingerprint.ts'
import type { Scene, Typed } from './input.ts'
import { choiceName, chooseName, type Facts } from './read-section.ts'

/** A fact that two people have changed, with both versions in words. */
export type ConflictField = { name: string; label: string; mine: string; theirs: string }

export type ConflictView = {
  fields: ConflictField[]
  /** All that was typed, to be sent along. */
  hidden: [name: string, value: string][]
}

/** Both versions of each fact in conflict, to choose from; everything else that was typed goes with the choice. */
export function presentConflict(
  { conflicts, mine, theirs }: { conflicts: readonly string[]; mine: Facts; theirs: Facts },
  scene: Scene,
  typed: Typed,
): ConflictView {
  const { t, program, locale, today } = scene
  const scope = program ? 'program' : 'facility'
  const inWords = (field: string, fact: unknown) =>
    factWords(scope, field, fact, locale, today).join('\n') || t.facility.notStated
  return {
    fields: conflicts.map((field) => ({
      name: choiceName(field),
      label: fieldLabel(scope, field, locale),
      mine: inWords(field, mine[field]),
      theirs: inWords(field, theirs[field]),
    })),
    hidden: [
      ...carried(typed).filter(([name]) => name !== openedName),
      [openedName, reopened(typed, theirs, conflicts)],
      ...conflicts.map((field): [string, string] => [chooseName, field]),
    ],
  }
}

/** What was typed into a form, without its buttons and the answers about another's version. */
export function carried(typed: Typed): [name: string, value: string][] {
  return [...typed].filter(([name]) => name !== 'do' && name !== chooseName && !name.startsWith(choiceName('')))
}

/** The form is now opened with the other's version of the facts in conflict. */
function reopened(typed: Typed, theirs: Facts, conflicts: readonly string[]): string {
  const then = (typed.get(openedName) ?? '').split(' ')
  return [
    ...then.filter((part) => part !== '' && !conflicts.includes(part.split(':')[0] as string)),
    writeOpened(Object.fromEntries(conflicts.map((field) => [field, theirs[field]]))),
  ].join(' ')
}

/** What was written in a form in somebody's own words, each text once. */
export function ownTexts(typed: Typed): string[] {
  const texts = carried(typed).flatMap(([name, value]) => (name === openedName ? [] : value.trim()))
  return [...new Set(texts)].filter((text) => /\s/.test(text))
}
