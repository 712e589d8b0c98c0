import { searchWords } from '#lib/catalogue/fold-text.ts'
import { queryAlike } from '#lib/db/alike.ts'
import { readPool } from '#lib/db/client.ts'
import { closestWords, mostForgiven } from '#lib/search/typing-errors.ts'

/** Words of a search that are looked at; the rest is ignored. */
const mostWords = 8
/** From this length on a word also stands for those it begins. */
const shortestBeginning = 3
/** From this length on a word that no name has may be a typing error. */
const shortestError = 4

/**
 * The facilities whose names (or whose organization's) hold every typed word: the word itself or one that it begins, or,
 * where no name has either, the one that is written most like it. Accents, case and order do not matter.
 */
export async function findFacilitiesByName(typed: string): Promise<number[]> {
  const words = searchWords(typed).slice(0, mostWords)
  const meant = await findMeantWords(words)
  if (meant.length === 0 || meant.some((alternatives) => alternatives.length === 0)) return []
  const conditions = meant.map((_, at) => `search_words && $${at + 1}::text[]`)
  const { rows } = await readPool().query<{ id: number }>(
    `select id from facility where ${conditions.join(' and ')}`,
    meant,
  )
  return rows.map(({ id }) => id)
}

/** For each typed word the words of names that it may stand for. */
async function findMeantWords(words: readonly string[]): Promise<string[][]> {
  if (words.length === 0) return []
  const beginnings = words.filter((word) => word.length >= shortestBeginning)
  const conditions = words.map((word, at) => `word ${beginnings.includes(word) ? 'like' : '='} $${at + 1}`)
  const { rows } = await readPool().query<{ word: string }>(
    `select word from name_word where ${conditions.join(' or ')}`,
    words.map((word) => (beginnings.includes(word) ? `${word}%` : word)),
  )
  const meant = words.map((typed) => {
    const begun = beginnings.includes(typed)
    return rows.flatMap(({ word }) => (word === typed || (begun && word.startsWith(typed)) ? word : []))
  })
  const unknown = words.filter((word, at) => meant[at]?.length === 0 && word.length >= shortestError)
  if (unknown.length === 0) return meant
  const alike = await findAlikeWords(unknown)
  return words.map((word, at) => (meant[at]?.length ? meant[at] : (alike.get(word) ?? [])))
}

/** Words that share trigrams with typed ones, of these the closest. */
async function findAlikeWords(typed: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await queryAlike<{ typed: string; words: string[] }>(
    `select typed, array_agg(word) as words from unnest($1::text[]) as typed
     join name_word on word % typed and abs(length(word) - length(typed)) <= $2 group by typed`,
    [typed, mostForgiven],
  )
  return new Map(rows.map((row) => [row.typed, closestWords(row.typed, row.words)]))
}
