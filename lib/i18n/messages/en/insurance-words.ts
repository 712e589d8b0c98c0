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
  words: {
    deductible: 'Deductible',
    copay: 'Copay and coinsurance',
    outOfPocket: 'Out-of-pocket maximum',
    inNetwork: 'In network',
    outOfNetwork: 'Out of network',
    approval: 'Prior authorization',
    necessity: 'Medical necessity',
    appeal: 'Appeal',
    slidingScale: 'Sliding fee scale',
  },
  meanings: {
    deductible: 'What you pay each year before the plan begins to pay.',
    copay:
      'Your part of each day or visit: a copay is a fixed amount, such as $30; coinsurance is a share, such as 20 percent.',
    outOfPocket: 'The most you pay in a year for covered care in the network. After that the plan pays all of it.',
    inNetwork: 'The facility has a contract with your plan. You pay less, and only your part.',
    outOfNetwork: 'No contract. You pay more, often all of it, and the facility may bill you for the rest.',
    approval: 'The plan has to say yes before treatment starts. Without it the plan may refuse to pay.',
    necessity: 'The plan’s reason to pay: treatment that you need, at a level that fits. Many refusals are about this.',
    appeal: 'You ask the plan to look at its decision again. An urgent one must be quick.',
    slidingScale: 'The facility charges by income: less income, lower price.',
  },
  references,
}
