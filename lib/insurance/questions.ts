/** What to ask whoever pays: an insurer, a public agency, the VA. */
export const payerQuestions = [
  'whichPlan',
  'originalOrAdvantage',
  'eligible',
  'tribalEligible',
  'qualify',
  'getMedicaid',
  'whoAssesses',
  'referral',
  'authorized',
  'communityCare',
  'paysElsewhere',
  'covered',
  'inNetwork',
  'approval',
  'days',
  'cost',
  'copayAny',
  'outOfNetwork',
  'wait',
  'ride',
  'denied',
  'reference',
] as const

export type PayerQuestion = (typeof payerQuestions)[number]

/** What to ask the facility about paying. */
export const facilityQuestions = [
  'takesMine',
  'getsApproval',
  'estimate',
  'total',
  'notIncluded',
  'deposit',
  'leaveEarly',
  'stopsPaying',
  'deniedOwe',
  'labs',
  'byIncome',
  'fundedPlace',
  'papers',
  'helpApply',
  'turnAway',
  'fundingEnds',
  'instalments',
  'receipt',
  'startDate',
  'afterwards',
] as const

export type FacilityQuestion = (typeof facilityQuestions)[number]
