import { foldWords } from '#lib/catalogue/fold-text.ts'

/**
 * What the order by name compares, character by character: both lines of the name in lower case without accents or
 * punctuation, the same in every language and on every server.
 */
export function toSortName(name: string, name2: string | null): string {
  return foldWords(`${name} ${name2 ?? ''}`).join(' ')
}
