import type { FactProvenance } from '#lib/provenance/provenance.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import type { InsuranceQuery } from './query.ts'

/** What one facility or program says of payment, and where that comes from. */
export type PaymentStatement = { payments: string[]; source: FactProvenance | null }

/** What a facility says of payment and of who runs it. `programs` are those with payments of their own, which hold instead. */
export type PaymentStatements = PaymentStatement & {
  ownership: string | null
  ownershipSource: FactProvenance | null
  programs: (PaymentStatement & { id: number })[]
}

/** A plan that a facility says it takes, with the facility. Days are ISO dates. */
export type PlanStatement = {
  slug: string
  name: string
  city: string
  facilityState: string
  payer: string
  plan: string | null
  state: string | null
  network: 'in_network' | 'out_of_network' | null
  asOf: string
}

/** Facilities that are shown; the search shows the rest. */
export const facilitiesShown = 10

/** What a choice came to. `outcome` is null until a way of paying is chosen, `plans` until a company is. */
export type InsuranceAnswer = {
  query: InsuranceQuery
  /** Every company that can be chosen. */
  payers: readonly string[]
  outcome: SearchOutcome | null
  /** By id, for the facilities that are shown. */
  statements: ReadonlyMap<number, PaymentStatements>
  plans: { total: number; statements: PlanStatement[] } | null
}
