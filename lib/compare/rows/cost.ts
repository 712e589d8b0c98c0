import { stated } from '#lib/compare/cell.ts'
import type { Group } from '#lib/compare/row.ts'
import { planFacts, priceFacts } from '#lib/facility/present/sections/payment.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { ownAndShared, ownList } from './belonging.ts'
import { termsCell } from './services.ts'

/** Cost and payment. */
export const cost: Group = {
  title: (t) => t.compare.groups.cost,
  rows: [
    {
      label: (t) => t.facility.prices,
      question: 'price',
      cell: (compared, { locale, now }) =>
        stated(
          priceFacts(ownAndShared(compared, compared.listing.prices), locale, isoDay(now)).flatMap(
            ({ values }) => values,
          ),
        ),
    },
    {
      label: (t) => t.compare.payment,
      question: 'insurance',
      cell: (compared, telling) => termsCell('payment', ownList(compared, 'payments'), telling),
    },
    {
      label: (t) => t.facility.plans,
      question: 'insurance',
      cell: (compared, { locale, now }) =>
        stated(
          planFacts(ownAndShared(compared, compared.listing.plans), locale, isoDay(now)).flatMap(
            ({ values }) => values,
          ),
        ),
    },
  ],
}
