import { findPaymentStatements, findPlanStatements, listPayers } from '#lib/db/payments.ts'
import { facilitiesShown, type InsuranceAnswer } from '#lib/insurance/answer.ts'
import { type InsuranceQuery, toSearchQuery } from '#lib/insurance/query.ts'
import { searchCatalogue } from '#lib/services/search.ts'

/** Plans of a company that are shown. */
const plansShown = 20

/** Answers by the one search, with what each facility shown says of payment. Throws when the database cannot be read. */
export async function findInsurance(query: InsuranceQuery): Promise<InsuranceAnswer> {
  const { pay, near, payer } = query
  const [payers, outcome] = await Promise.all([listPayers(), pay && searchCatalogue(toSearchQuery(pay, near))])
  const shown = outcome?.kind === 'results' ? outcome.items.slice(0, facilitiesShown) : []
  const state = outcome && 'place' in outcome ? (outcome.place?.state ?? null) : null
  const [statements, plans] = await Promise.all([
    findPaymentStatements(shown.map(({ facility }) => facility.id)),
    payer === null ? null : findPlanStatements(payer, state, plansShown),
  ])
  return { query, payers, outcome, statements, plans }
}
