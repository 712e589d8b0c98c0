import type { TermSlug } from '#lib/care/terms.ts'
import type { FacilityQuestion, PayerQuestion } from './questions.ts'
import type { Reference } from './references.ts'

/**
 * One way of paying. `payments` are the terms of which a facility states at least one; `va` has none, because what the
 * VA pays for is known by who runs a facility. `insured` ways may name a company or plan.
 */
type WayDefinition = {
  payments: readonly TermSlug<'payment'>[]
  ownership: readonly TermSlug<'ownership'>[]
  insured: boolean
  askPayer: readonly PayerQuestion[]
  askFacility: readonly FacilityQuestion[]
  references: readonly Reference[]
}

const withInsurance = {
  insured: true,
  askFacility: ['takesMine', 'getsApproval', 'total', 'deposit', 'stopsPaying', 'deniedOwe', 'labs'],
} as const

/** Every way of paying in display order, by its public name in the address: never renamed. */
export const waysToPay = {
  medicaid: {
    ...withInsurance,
    payments: ['medicaid'],
    ownership: [],
    askPayer: ['whichPlan', 'covered', 'inNetwork', 'approval', 'days', 'copayAny', 'ride', 'denied', 'reference'],
    references: ['medicaid', 'getMedicaid'],
  },
  medicare: {
    ...withInsurance,
    payments: ['medicare'],
    ownership: [],
    askPayer: ['originalOrAdvantage', 'covered', 'inNetwork', 'approval', 'days', 'cost', 'denied', 'reference'],
    references: ['medicare'],
  },
  private: {
    ...withInsurance,
    payments: ['private_insurance'],
    ownership: [],
    askPayer: ['covered', 'inNetwork', 'approval', 'days', 'cost', 'outOfNetwork', 'denied', 'reference'],
    references: ['coverage', 'appeal'],
  },
  tricare: {
    ...withInsurance,
    payments: ['military_insurance'],
    ownership: [],
    askPayer: ['referral', 'authorized', 'covered', 'approval', 'days', 'cost', 'denied', 'reference'],
    references: ['tricare'],
  },
  va: {
    insured: false,
    payments: [],
    ownership: ['va'],
    askPayer: ['eligible', 'communityCare', 'covered', 'wait', 'copayAny', 'ride', 'denied'],
    askFacility: ['startDate', 'total', 'afterwards'],
    references: ['va', 'communityCare'],
  },
  state: {
    ...withInsurance,
    payments: ['state_insurance', 'government_funding', 'samhsa_grants'],
    ownership: [],
    askPayer: ['qualify', 'whoAssesses', 'covered', 'wait', 'days', 'copayAny', 'denied'],
    askFacility: ['fundedPlace', 'papers', 'total', 'fundingEnds'],
    references: ['getMedicaid'],
  },
  tribal: {
    insured: false,
    payments: ['tribal_funds'],
    ownership: [],
    askPayer: ['tribalEligible', 'paysElsewhere', 'approval', 'wait', 'denied'],
    askFacility: ['papers', 'total', 'startDate'],
    references: ['ihs'],
  },
  self: {
    insured: false,
    payments: ['self_pay'],
    ownership: [],
    askPayer: [],
    askFacility: ['estimate', 'notIncluded', 'deposit', 'leaveEarly', 'byIncome', 'instalments', 'receipt'],
    references: ['surprises'],
  },
  none: {
    insured: false,
    payments: ['sliding_scale', 'payment_assistance', 'free', 'government_funding', 'samhsa_grants'],
    ownership: [],
    askPayer: ['qualify', 'whoAssesses', 'getMedicaid', 'wait'],
    askFacility: ['byIncome', 'fundedPlace', 'papers', 'helpApply', 'turnAway', 'fundingEnds'],
    references: ['getMedicaid', 'healthCenters'],
  },
} as const satisfies Record<string, WayDefinition>

export type WayToPay = keyof typeof waysToPay

/** The names of the ways, in display order. */
export const wayNames = Object.keys(waysToPay) as WayToPay[]

/** What is known of a way. */
export function wayOf(name: WayToPay): WayDefinition {
  return waysToPay[name]
}
