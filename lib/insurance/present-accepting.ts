import { presentSource } from '#lib/facility/present/section.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { FactProvenance } from '#lib/provenance/provenance.ts'
import type { ResultItem } from '#lib/search/outcome.ts'
import { type CardView, presentCard } from '#lib/search/present-card.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import type { PaymentStatement, PaymentStatements } from './answer.ts'
import { type WayToPay, wayOf } from './ways-to-pay.ts'

/** A facility that can be paid in the way asked: what it says of that, and the source and date of what it says. */
export type AcceptingView = Pick<CardView, 'id' | 'href' | 'name' | 'place' | 'distance' | 'tags' | 'phone'> & {
  says: string
  source: string | null
}

/** A result of the search with what it states. `today` is an ISO day. */
export function presentAccepting(
  item: ResultItem,
  statements: PaymentStatements,
  { pay, search }: { pay: WayToPay; search: SearchQuery },
  locale: Locale,
  today: string,
): AcceptingView {
  const { id, href, name, place, distance, tags, phone } = presentCard(item, search, locale, today)
  return { id, href, name, place, distance, tags, phone, ...presentSaid(item, statements, pay, locale) }
}

function presentSaid(item: ResultItem, statements: PaymentStatements, pay: WayToPay, locale: Locale) {
  const t = messagesOf(locale).insurance
  const { payments, ownership } = wayOf(pay)
  if (ownership.length > 0) {
    const owner = termLabel(locale, 'ownership', statements.ownership ?? '')
    return { says: t.runBy(owner), source: sourceOf([statements.ownershipSource], locale) }
  }
  const accepting = statementsFor(item, statements).filter((said) =>
    payments.some((slug) => said.payments.includes(slug)),
  )
  const accepted = payments.filter((slug) => accepting.some((said) => said.payments.includes(slug)))
  return {
    says: t.stated(accepted.map((slug) => termLabel(locale, 'payment', slug)).join(', ')),
    source: sourceOf(
      accepting.map(({ source }) => source),
      locale,
    ),
  }
}

/** What holds for the programs found: their own statement, else the facility's, as the search has it. */
function statementsFor({ programs }: ResultItem, facility: PaymentStatements): PaymentStatement[] {
  if (programs.length === 0) return [facility]
  return programs.map(({ id }) => facility.programs.find((program) => program.id === id) ?? facility)
}

function sourceOf(facts: readonly (FactProvenance | null)[], locale: Locale): string | null {
  const known = Object.fromEntries(facts.flatMap((fact, at) => (fact ? [[String(at), fact]] : [])))
  return presentSource(known, Object.keys(known), locale)
}
