import { STATE_NAMES } from '#lib/catalogue/states.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { Input, Words } from '#lib/manage/input.ts'
import { choice, select } from '#lib/manage/inputs/choice.ts'
import { dated } from '#lib/manage/inputs/dated.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { money } from '#lib/manage/inputs/money.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { terms } from '#lib/manage/inputs/terms.ts'
import { needed, text } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

type Price = FacilityFacts['prices'][number]
type Plan = FacilityFacts['plans'][number]

const payments = (hint: Words) => terms('payment', { label: (t) => t.fieldNames.facility.payments, hint })

const priceParts = group<Omit<Price, 'asOf'>>({
  amountCents: needed(
    money({ label: (t) => t.edit.payment.amount, hint: (t) => t.edit.payment.amountHint }),
    (t) => t.edit.payment.amount,
  ),
  amountCentsMax: money({ label: (t) => t.edit.payment.upTo, hint: (t) => t.edit.payment.upToHint }),
  unit: needed(
    select({
      label: (t) => t.edit.payment.unit,
      options: ({ t }) => t.facility.priceUnits,
      first: (t) => t.edit.choose,
    }),
    (t) => t.edit.payment.unit,
  ),
  note: text({ label: (t) => t.edit.payment.note, hint: (t) => t.edit.payment.noteHint, max: 120, ownWords: true }),
})

const price: Input<Omit<Price, 'asOf'>> = {
  ...priceParts,
  read: (name, reading, standing) => {
    const read = priceParts.read(name, reading, standing)
    if (read.amountCentsMax !== null && read.amountCentsMax < read.amountCents) {
      const { upTo } = reading.t.edit.payment
      reading.errors.push({ field: `${name}.amountCentsMax`, message: reading.t.edit.errors.backwards(upTo) })
    }
    return read
  },
}

const prices = dated<Price>(
  rows(price, {
    label: (t) => t.facility.prices,
    hint: (t) => t.edit.payment.pricesHint,
    add: (t) => t.edit.payment.addPrice,
    title: (t, position) => t.edit.payment.price(position),
    max: 12,
  }),
)

const plan = group<Omit<Plan, 'asOf'>>({
  payer: needed(
    text({ label: (t) => t.edit.payment.payer, hint: (t) => t.edit.payment.payerHint, max: 120 }),
    (t) => t.edit.payment.payer,
  ),
  plan: text({ label: (t) => t.edit.payment.planName, hint: (t) => t.edit.payment.planHint, max: 120 }),
  state: select({
    label: (t) => t.edit.payment.state,
    options: (): Record<string, string> => STATE_NAMES,
    first: (t) => t.edit.payment.anyState,
  }),
  network: choice({ label: (t) => t.edit.payment.network, options: ({ t }) => t.edit.payment.networks }),
})

const plans = dated<Plan>(
  rows(plan, {
    label: (t) => t.facility.plans,
    hint: (t) => t.edit.payment.plansHint,
    add: (t) => t.edit.payment.addPlan,
    title: (t, position) => t.edit.payment.plan(position),
    max: 60,
  }),
)

/** What it costs, and who pays. */
export const payment: Section = {
  facility: { payments: payments((t) => t.edit.emptyIsNotStated), prices, plans },
  program: { payments: payments((t) => t.edit.emptyIsAsFacility), prices, plans },
}
