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

/** The words that are closest to a typed one: one error in a word of up to five letters, two in a longer one, or none. */
export function closestWords(typed: string, words: readonly string[]): string[] {
  const most = typed.length > 5 ? 2 : 1
  const errors = words.map((word) => countTypingErrors(typed, word, most))
  const fewest = Math.min(...errors)
  return fewest > most ? [] : words.filter((_, at) => errors[at] === fewest)
}
