import { maxTextLength, type ParameterProblem, parseSearchQuery } from '#lib/search/parse-query.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { withFilter } from '#lib/search/url.ts'
import { type WayToPay, wayNames, wayOf } from './ways-to-pay.ts'

/** What was chosen: how treatment will be paid, near which place, and for an insured way which company. */
export type InsuranceQuery = { pay: WayToPay | null; near: string | null; payer: string | null }

/** Reads the page's address. Never fails: what cannot be used is left out and listed; a company goes with insurance. */
export function parseInsuranceQuery(params: URLSearchParams): { query: InsuranceQuery; dropped: ParameterProblem[] } {
  const written = (name: string) => params.get(name)?.replace(/\s+/g, ' ').trim() || null
  const { query: place, dropped } = parseSearchQuery(new URLSearchParams({ near: written('near') ?? '' }))
  const asked = written('pay')
  const pay = wayNames.find((name) => name === asked?.toLowerCase()) ?? null
  if (asked !== null && pay === null) {
    dropped.push({ parameter: 'pay', value: asked.slice(0, maxTextLength), reason: 'unknown_value' })
  }
  const payer = pay !== null && wayOf(pay).insured ? written('payer')?.slice(0, maxTextLength) : null
  return { query: { pay, near: place.near, payer: payer ?? null }, dropped }
}

/** A query as it follows the path: '' where nothing is chosen, else '?pay=medicaid&near=45402'. */
export function toInsuranceString({ pay, near, payer }: InsuranceQuery): string {
  const params = new URLSearchParams()
  if (pay !== null) params.set('pay', pay)
  if (payer !== null) params.set('payer', payer)
  if (near !== null) params.set('near', near)
  const written = params.toString().replaceAll('%2C', ',')
  return written === '' ? '' : `?${written}`
}

/** The search for facilities that state a way of paying. Of a company nothing is asked here: plans are no filter. */
export function toSearchQuery(pay: WayToPay, near: string | null): SearchQuery {
  const { payments, ownership } = wayOf(pay)
  return withFilter(withFilter({ ...emptyQuery, near }, 'payment', payments), 'ownership', ownership)
}
