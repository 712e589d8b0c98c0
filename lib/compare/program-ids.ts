/** Programs that fit side by side, on a screen and on a sheet of paper. */
export const mostCompared = 4

/** Programs that a list may hold: more than fit side by side, so that somebody can collect first and choose later. */
export const mostListed = 12

/** The largest id of a program: a 32-bit integer of the database. */
const largestId = 2 ** 31 - 1

/** An id of a program as written in an address, a form or a cookie; null for anything else. */
export function parseProgramId(text: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Infinity
  return id <= largestId ? id : null
}

/** The ids among some values, each once and in order, at most `mostListed`. What is no id is left out. */
export function parseProgramIds(values: readonly string[]): number[] {
  const ids = values.flatMap((value) => parseProgramId(value) ?? [])
  return [...new Set(ids)].slice(0, mostListed)
}
