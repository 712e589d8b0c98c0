/** Lower case without accents: `Peña` → `pena`. */
export function unaccent(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Words of a text for matching: unaccented, `&` as `and`, apostrophes closed up (`Men's` → `mens`), the rest split. */
export function foldWords(text: string): string[] {
  return unaccent(text)
    .replace(/&/g, ' and ')
    .replace(/['’‘`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** Distinct words of a facility's names in alphabetical order: what a search for words in names looks at. */
export function searchWords(...texts: (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => foldWords(text ?? '')))].sort()
}

const PLACE_WORDS: Record<string, string> = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' }

/**
 * Key of a place's name that survives the ways it is written, without spaces: `Winston-Salem` and `Winston Salem` →
 * `winstonsalem`, `Coeur d Alene` → `coeurdalene`, `Saint Louis` and `St. Louis` → `stlouis`, `Mc Allen` → `mcallen`.
 */
export function placeKey(name: string): string {
  return foldWords(name)
    .map((word) => PLACE_WORDS[word] ?? word)
    .join('')
}
