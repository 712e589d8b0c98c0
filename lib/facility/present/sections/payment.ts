import { type ListedPrice, type Listing, ownedBy, type Plan } from '#lib/facility/listing.ts'
import { attributed } from '#lib/facility/present/attributed.ts'
import { type Fact, type FactValue, fact, factOf, type Section } from '#lib/facility/present/section.ts'
import { termFact } from '#lib/facility/present/terms.ts'
import { meaningOf } from '#lib/facility/present/words.ts'
import { formatCents, formatDay } from '#lib/i18n/format.ts'
import { kindLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type AgingField, mayBeOutdated } from '#lib/provenance/ages.ts'

/** How the facility as a whole can be paid; what it does not state of itself is asked, or stands with its programs. */
export function presentPayment(listing: Listing, locale: Locale, today: string): Section {
  const t = messagesOf(locale)
  const heading = kindLabel(locale, 'payment')
  const gap = (facts: Fact[], label: string, withPrograms: boolean, question: string) =>
    facts.length > 0 ? facts : fact(label, withPrograms ? t.facility.seePrograms : question)
  return {
    id: 'payment',
    title: t.facility.payment,
    warning: null,
    intro: null,
    ...attributed(
      [
        [
          'payments',
          gap(
            termFact(heading, 'payment', listing.payments, locale),
            heading,
            listing.programs.some(({ payments }) => payments.length > 0),
            t.facility.notStatedAsk,
          ),
        ],
        [
          'prices',
          gap(
            priceFacts(ownedBy(null, listing.prices), locale, today),
            t.facility.prices,
            listing.prices.length > 0,
            t.facility.priceNotStated,
          ),
        ],
        [
          'plans',
          gap(
            planFacts(ownedBy(null, listing.plans), locale, today),
            t.facility.plans,
            listing.plans.length > 0,
            t.facility.plansNotStated,
          ),
        ],
      ],
      listing.provenance,
      locale,
      today,
    ),
  }
}

/** Prices with their dates, as one fact; nothing when there are none. */
export function priceFacts(prices: readonly ListedPrice[], locale: Locale, today: string): Fact[] {
  return factOf(
    messagesOf(locale).facility.prices,
    prices.map((price) => presentPrice(price, locale, today)),
  )
}

const networkWords = { in_network: 'in-network', out_of_network: 'out-of-network' } as const

/** Insurance plans with their dates, as one fact; nothing when there are none. */
export function planFacts(plans: readonly Plan[], locale: Locale, today: string): Fact[] {
  return factOf(
    messagesOf(locale).facility.plans,
    plans.map((plan) => ({
      ...presentPlan(plan, locale, today),
      ...(plan.network && meaningOf(networkWords[plan.network], locale)),
    })),
  )
}

function presentPrice({ amountCents, amountCentsMax, unit, note, asOf }: ListedPrice, locale: Locale, today: string) {
  const t = messagesOf(locale)
  const ends = amountCentsMax === null || amountCentsMax === amountCents ? [amountCents] : [amountCents, amountCentsMax]
  const amount = ends.map((cents) => formatCents(locale, cents)).join('–')
  return {
    text: `${amount} ${t.facility.priceUnits[unit]}`,
    note: joinNotes([note, ...datedNotes('prices', asOf, locale, today)]),
  }
}

/** A plan as it was stated: payer, plan and state; the network and the date in the note. */
export function presentPlan({ payer, plan, state, network, asOf }: Plan, locale: Locale, today: string): FactValue {
  const t = messagesOf(locale)
  return {
    text: [payer, plan, state].filter((part) => part !== null).join(', '),
    note: joinNotes([
      network ? t.facility.networks[network] : t.facility.networkNotStated,
      ...datedNotes('plans', asOf, locale, today),
    ]),
  }
}

function datedNotes(field: AgingField, asOf: string, locale: Locale, today: string): (string | null)[] {
  const t = messagesOf(locale)
  return [
    t.facility.priceAsOf(formatDay(locale, asOf)),
    mayBeOutdated(field, asOf, today) ? t.facility.mayBeOutdated : null,
  ]
}

/** Notes after each other; a facility's own may end in a full stop. */
const joinNotes = (notes: readonly (string | null)[]) =>
  notes.flatMap((note) => (note ? [note.replace(/\.\s*$/, '')] : [])).join('; ')
