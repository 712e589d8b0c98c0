import { searchWords } from '#lib/catalogue/fold-text.ts'
import { readPool } from '#lib/db/client.ts'

/** Words of a search that are looked at; the rest is ignored. */
const mostWords = 8
/** Trigram similarity from which a word counts as a typing error of another. */
const alike = 0.4

/**
 * The facilities whose names (or whose organization's) hold every typed word: the word itself or one that it begins, or,
 * where no name has either, one that is written much like it. Accents, case and order do not matter.
 */
export async function findFacilitiesByName(typed: string): Promise<number[]> {
  const words = searchWords(typed).slice(0, mostWords)
  if (words.length === 0) return []
  const { rows: matched } = await readPool().query<{ typed: string; words: string[] }>(
    `select typed, array_agg(word) as words
     from (
       select typed, word, word = typed or word like typed || '%' as certain,
         bool_or(word = typed or word like typed || '%') over (partition by typed) as known
       from unnest($1::text[]) as typed
       join name_word on word = typed
         or (length(typed) > 2 and word like typed || '%')
         or (length(typed) > 3 and word % typed and similarity(word, typed) >= $2)
     ) as candidate
     where certain or not known
     group by typed`,
    [words, alike],
  )
  if (matched.length < words.length) return []
  const conditions = matched.map((_, at) => `search_words && $${at + 1}::text[]`)
  const { rows } = await readPool().query<{ id: number }>(
    `select id from facility where ${conditions.join(' and ')}`,
    matched.map((match) => match.words),
  )
  return rows.map(({ id }) => id)
}
