import { parseProgramId, parseProgramIds } from './program-ids.ts'

/**
 * What the address of a comparison asks: which programs, from where distances are measured, and whether every row.
 * `unread` counts what stands for a program and is none.
 */
export type CompareQuery = { ids: number[]; unread: number; near: string | null; allRows: boolean }

const longestPlace = 80

/** Reads `p` (one for each program), `near` and `rows`. What cannot be read is left out. */
export function parseCompareQuery(params: URLSearchParams): CompareQuery {
  const near = params.get('near')?.trim() ?? ''
  const values = params.getAll('p').filter((value) => value !== '')
  return {
    ids: parseProgramIds(values),
    unread: values.filter((value) => parseProgramId(value) === null).length,
    near: near === '' || near.length > longestPlace ? null : near,
    allRows: params.get('rows') === 'all',
  }
}

/** A comparison as it follows the path: '' for none, else '?p=12&p=345&near=45402&rows=all'. Defaults are left out. */
export function toCompareString({
  ids,
  near = null,
  allRows = false,
}: Partial<CompareQuery> & Pick<CompareQuery, 'ids'>) {
  const params = new URLSearchParams(ids.map((id) => ['p', String(id)]))
  if (near !== null) params.set('near', near)
  if (allRows) params.set('rows', 'all')
  const written = params.toString().replaceAll('%2C', ',')
  return written === '' ? '' : `?${written}`
}
