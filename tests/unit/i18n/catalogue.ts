import { en } from '#lib/i18n/messages/en.ts'
import { es } from '#lib/i18n/messages/es.ts'

type Say = (...values: unknown[]) => string

/** One sentence of a catalogue by its dotted path: a text, or a function that makes one. */
export type Entry = { path: string; value: string | Say }

/** One sentence in both languages. */
export type Pair = { path: string; english: string | Say; spanish: string | Say }

/** The sentences of a catalogue, at every depth. */
export function entriesOf(node: object, prefix = ''): Entry[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const path = `${prefix}${key}`
    return typeof value === 'object' && value !== null ? entriesOf(value, `${path}.`) : [{ path, value }]
  })
}

const inSpanish = new Map(entriesOf(es).map(({ path, value }) => [path, value]))

export const pairs: Pair[] = entriesOf(en).flatMap(({ path, value: english }) => {
  const spanish = inSpanish.get(path)
  return spanish === undefined ? [] : [{ path, english, spanish }]
})

/** What one argument may be, and what the reader must then see of it (null: it only chooses words). */
export type Sample = { value: unknown; shown: string | null }

const samplesAt = (position: number): Sample[] => [
  { value: `⟨text${position}⟩`, shown: `⟨text${position}⟩` },
  { value: 31 + position, shown: String(31 + position) },
  { value: `204${position}-03-14`, shown: `204${position}` },
  ...[0, 1, 3, null].map((value) => ({ value, shown: null })),
]

/** Every combination of sample arguments for a function of so many parameters. */
export function samplesFor(parameters: number): Sample[][] {
  let combinations: Sample[][] = [[]]
  for (let at = 0; at < parameters; at++) {
    combinations = combinations.flatMap((before) => samplesAt(at).map((sample) => [...before, sample]))
  }
  return combinations
}

/** What a sentence says with these arguments; null when they are of a kind that it refuses (a date that is none). */
export function say(sentence: Say, samples: Sample[]): string | null {
  try {
    return sentence(...samples.map(({ value }) => value))
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

/** Everything a sentence can say, over all sample arguments. */
export function everythingSaid(value: string | Say): string[] {
  if (typeof value === 'string') return [value]
  return samplesFor(value.length).flatMap((samples) => say(value, samples) ?? [])
}
