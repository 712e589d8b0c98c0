import type { Reference } from '#lib/insurance/references.ts'

const references: Record<Reference, string> = {
  parity: 'Department of Labor: parity of mental health and substance use benefits',
  parityPlans: 'CMS: the parity law and which plans it covers',
  coverage: 'HealthCare.gov: what Marketplace plans cover',
  appeal: 'HealthCare.gov: appeal a decision of your insurer',
  words: 'HealthCare.gov: glossary',
  medicaid: 'Medicaid.gov: behavioral health services',
  getMedicaid: 'HealthCare.gov: can you get Medicaid or CHIP?',
  medicare: 'Medicare.gov: intensive outpatient programs',
  tricare: 'TRICARE: treatment for substance use disorder',
  va: 'VA: help with substance use',
  communityCare: 'VA: community care',
  ihs: 'Indian Health Service: find health care',
  surprises: 'CMS: your rights to a good faith estimate',
  healthCenters: 'HRSA: health centers that charge by income',
}

export const insuranceWords = {
  parityTitle: 'The law says: equal treatment',
  parityRule:
    'Since 2008 a federal law, the Mental Health Parity and Addiction Equity Act, says this: if a health plan covers treatment for substance use, its rules may not be stricter than those for other medical care. That goes for what you pay, for limits on days or visits, and for prior authorization.',
  parityPlans:
    'It applies to most plans from an employer, plans you buy yourself and many Medicaid plans. It does not make every plan cover this treatment, but plans from the Marketplace have to. Medicare, TRICARE and the VA have rules of their own.',
  parityDenied:
    'If your plan says no, ask for the reason and the rule in writing. You can appeal, and with most plans then ask for a review by someone outside the plan. For a plan from an employer, the Department of Labor helps free of charge: 1-866-444-3272.',
  wordsTitle: 'What the words mean',
  references,
}
