import { foldWords } from '#lib/catalogue/fold-text.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'

export type ImportedOrganization = { name: string; nameKey: string }

/** A first line that ends like this runs on into the second, so it is no name by itself. */
const UNFINISHED = /(?:\b(?:of|for|and|the|in|at|to|a)|[-&/,])$/i

/**
 * The organization of each row, or null: facilities of one state that share the first line of their name, told apart by
 * the second. Across states an equal first line ("Crossroads", "New Beginnings") is too often another body.
 */
export function assignOrganizations(rows: NeutralRow[]): (ImportedOrganization | null)[] {
  const groups = new Map<string, NeutralRow[]>()
  for (const row of rows) {
    const key = organizationKey(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const found = new Map<string, ImportedOrganization>()
  for (const [nameKey, group] of groups) {
    const branches = new Set(group.map(({ name2 }) => foldWords(name2 ?? '').join(' ')))
    const name = group[0]?.name ?? ''
    if (branches.size >= 2 && !UNFINISHED.test(name)) found.set(nameKey, { name, nameKey })
  }
  return rows.map((row) => found.get(organizationKey(row)) ?? null)
}

function organizationKey({ name, state }: NeutralRow): string {
  return `${foldWords(name).join(' ')} | ${state.toLowerCase()}`
}
