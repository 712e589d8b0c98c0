import type { GlossaryEntry } from '#lib/guide/glossary.ts'
import type { LevelText } from '#lib/i18n/levels/text.ts'
import type { TermText } from '#lib/i18n/terms/text.ts'

/** A term of listings as a word of the glossary; `more` is what a listing may not promise of a facility. */
export function ofTerm({ label, definition }: TermText, more?: string): GlossaryEntry {
  return { word: label, meaning: more ? `${definition} ${more}` : definition }
}

/** A level of care as a word of the glossary, with the hours that are usual where a source says them. */
export function ofLevel({ name, what, usual, source }: LevelText): GlossaryEntry {
  return { word: name, meaning: source === null ? what : `${what} ${usual[0]?.toUpperCase()}${usual.slice(1)}.` }
}
