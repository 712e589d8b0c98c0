import { foldWords } from '#lib/catalogue/fold-text.ts'

const MAX_LENGTH = 80

/** Words a slug is made of, in the order they are used up. */
export type SlugParts = { name: string; name2: string | null; city: string; state: string }

/**
 * A free slug for a new facility, and takes it: `name-city-state`; when that is taken also the second name, and then a
 * number from 2. Lower case ASCII letters, digits and single hyphens, at most 80 characters.
 */
export function takeSlug({ name, name2, city, state }: SlugParts, taken: Set<string>): string {
  const place = foldWords(`${city} ${state}`)
  const plain = join(foldWords(name), place)
  const candidates = name2 ? [plain, join([...foldWords(name), ...foldWords(name2)], place)] : [plain]
  const longest = candidates.at(-1) ?? plain
  let slug = candidates.find((candidate) => !taken.has(candidate))
  for (let number = 2; !slug; number += 1) {
    const numbered = `${longest}-${number}`
    if (!taken.has(numbered)) slug = numbered
  }
  taken.add(slug)
  return slug
}

/** Whether a listing may have, or have had, this slug; everything else in an address is nobody's. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

/** Whole words only, the place always whole. */
function join(words: string[], place: string[]): string {
  const end = place.join('-')
  let start = ''
  for (const word of words) {
    const longer = start ? `${start}-${word}` : word
    if (longer.length + 1 + end.length > MAX_LENGTH) break
    start = longer
  }
  return [start, end].filter(Boolean).join('-') || 'facility'
}
