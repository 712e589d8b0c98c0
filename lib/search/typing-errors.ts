/**
 * How many typing errors make one word of the other: a letter wrong, missing, too many, or two neighbours swapped.
 * Stops counting above `most` and answers `most + 1`.
 */
export function countTypingErrors(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1]
      let errors = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        errors = Math.min(errors, (beforeLast[j - 2] ?? most) + 1)
      }
      row.push(errors)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[meant.length] ?? 0, most + 1)
}

/** Texts that differ more in length than this are never a forgiven error apart. */
export const mostForgiven = 2

/** Errors up to which another word may be meant by a typed one: one in up to five letters, two in more. */
const forgivenIn = (typed: string): number => (typed.length > 5 ? mostForgiven : 1)

/** The words that are closest to a typed one, if their errors are forgiven: all that are equally close, or none. */
export function closestWords(typed: string, words: readonly string[]): string[] {
  const most = forgivenIn(typed)
  const errors = words.map((word) => countTypingErrors(typed, word, most))
  const fewest = Math.min(...errors)
  return fewest > most ? [] : words.filter((_, at) => errors[at] === fewest)
}

/** `likeness` is the share of trigrams in common with what was typed; of places that are equally close a larger one is meant. */
type AlikePlace = { key: string; likeness: number; zipCount: number; state: string }

/** Likeness from which a name is offered whatever its errors: "Winston" for Winston-Salem. */
const fairlyAlike = 0.3

/**
 * Places that may be meant by a typed key and, if one was named, state: those with the fewest forgiven errors first, then
 * those that are fairly alike. A place of another state counts as an error more ("Pittsburg, PA" is Pittsburgh, PA).
 */
export function rankAlikePlaces<Place extends AlikePlace>(
  typed: string,
  state: string | null,
  places: readonly Place[],
): Place[] {
  const most = forgivenIn(typed)
  return places
    .map((place) => ({
      place,
      errors: countTypingErrors(typed, place.key, most),
      elsewhere: state === null || place.state === state ? 0 : 1,
    }))
    .filter(({ place, errors }) => errors <= most || place.likeness >= fairlyAlike)
    .sort((a, b) => {
      const byErrors = a.errors + a.elsewhere - b.errors - b.elsewhere || a.elsewhere - b.elsewhere
      const byLikeness = a.errors > most ? b.place.likeness - a.place.likeness : 0
      const bySize = b.place.zipCount - a.place.zipCount
      return byErrors || byLikeness || bySize || (a.place.state < b.place.state ? -1 : 1)
    })
    .map(({ place }) => place)
}
