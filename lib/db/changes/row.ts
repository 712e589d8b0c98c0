/** A fact as a row of its table: keys in snake_case. */
export function toRow(fact: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key.replace(/[A-Z]|\d+/g, snake), value]))
}

/** `nursing24h` is the column `nursing_24h`. */
function snake(part: string): string {
  return `_${part.toLowerCase()}`
}
