import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const facilityTexts: TermTexts<'payment' | 'ownership' | 'credential' | 'smoking' | 'vaping'> = {
  'payment.medicaid': {
    label: 'Medicaid',
    definition: 'Public health coverage for many people with low incomes; ask whether your plan is taken.',
  },
  'payment.medicare': {
    label: 'Medicare',
    definition: 'Federal health coverage for people aged 65 or older and for some people with disabilities.',
  },
  'payment.private_insurance': {
    label: 'Private insurance',
    definition: 'Health insurance from an employer or bought on your own; ask whether your plan is in network.',
  },
  'payment.military_insurance': {
    label: 'Military insurance (such as TRICARE)',
    definition: 'Federal health coverage for people in the military, retirees, and their families.',
  },
  'payment.state_insurance': {
    label: 'State insurance other than Medicaid',
    definition: 'A health plan that the state pays for and that is not Medicaid.',
  },
  'payment.self_pay': {
    label: 'Self-pay',
    definition: 'You pay for treatment yourself instead of using insurance.',
  },
  'payment.sliding_scale': {
    label: 'Sliding fee scale',
    definition: 'What you pay depends on your income and other things, such as the size of your family.',
  },
  'payment.payment_assistance': {
    label: 'Help with costs',
    definition: 'Some people can get help with the cost of treatment; ask the facility how.',
  },
  'payment.free': {
    label: 'Free (no payment accepted)',
    definition: 'The facility reports that it takes no payment for treatment.',
  },
  'payment.government_funding': {
    label: 'Government funding',
    definition: 'Federal, state, or local money helps pay for treatment here; ask who can get it.',
  },
  'payment.samhsa_grants': {
    label: 'SAMHSA grants',
    definition: 'Grants from SAMHSA, a federal health agency, help pay for treatment here; ask who can get it.',
  },
  'payment.tribal_funds': {
    label: 'Indian Health Service or tribal funds',
    definition: 'Money from the Indian Health Service, including funds for tribal and urban Indian programs.',
  },
  'ownership.nonprofit': {
    label: 'Private nonprofit',
    definition: 'A private organization that does not earn profits for owners.',
  },
  'ownership.for_profit': {
    label: 'Private for-profit',
    definition: 'A private company that earns profits for its owners.',
  },
  'ownership.local': {
    label: 'Local government',
    definition: 'Run by a city, county, or community government.',
  },
  'ownership.state': {
    label: 'State government',
    definition: 'Run by the state.',
  },
  'ownership.tribal': {
    label: 'Tribal government',
    definition: 'Run by the government of an American Indian or Alaska Native tribe.',
  },
  'ownership.federal': {
    label: 'Federal government',
    definition: 'Run by the United States government.',
  },
  'ownership.va': {
    label: 'Veterans Affairs (VA)',
    definition: 'Run by the U.S. Department of Veterans Affairs.',
  },
  'ownership.defense': {
    label: 'Department of Defense',
    definition: 'Run by the U.S. Department of Defense.',
  },
  'ownership.ihs': {
    label: 'Indian Health Service',
    definition: 'Run by the federal health service for American Indian and Alaska Native people.',
  },
  'credential.state_substance_use': {
    label: 'State substance use agency',
    definition: 'Reports a license, certification, or accreditation from the state’s substance use treatment agency.',
  },
  'credential.state_mental_health': {
    label: 'State mental health department',
    definition: 'Reports a license, certification, or accreditation from the state’s mental health department.',
  },
  'credential.state_health': {
    label: 'State health department',
    definition: 'Reports a license, certification, or accreditation from the state’s department of health.',
  },
  'credential.hospital_license': {
    label: 'Hospital licensing authority',
    definition: 'Reports a license from the authority that licenses hospitals.',
  },
  'credential.otp_certification': {
    label: 'SAMHSA certification for opioid treatment programs',
    definition: 'Reports the federal certification that a clinic needs to give methadone for opioid use disorder.',
  },
  'credential.dea': {
    label: 'Drug Enforcement Administration (DEA)',
    definition: 'Reports a registration with the federal agency that oversees controlled medicines.',
  },
  'credential.fqhc': {
    label: 'Federally Qualified Health Center',
    definition: 'Reports being a community health center that gets federal support and sees people who cannot pay.',
  },
  'credential.joint_commission': {
    label: 'The Joint Commission',
    definition: 'Reports accreditation by an independent group that reviews hospitals and other health care.',
  },
  'credential.carf': {
    label: 'CARF',
    definition: 'Reports accreditation by an independent group that reviews rehabilitation and behavioral health care.',
  },
  'credential.coa': {
    label: 'Council on Accreditation (COA)',
    definition: 'Reports accreditation by an independent group that reviews human service organizations.',
  },
  'credential.ncqa': {
    label: 'National Committee for Quality Assurance (NCQA)',
    definition: 'Reports accreditation by an independent group that measures the quality of health care.',
  },
  'credential.hfap': {
    label: 'Healthcare Facilities Accreditation Program (HFAP)',
    definition: 'Reports accreditation by an independent program that reviews hospitals and other facilities.',
  },
  'smoking.not_permitted': {
    label: 'No smoking',
    definition: 'No one may smoke at the facility.',
  },
  'smoking.designated_area': {
    label: 'Smoking in set areas',
    definition: 'Smoking is allowed only in areas set aside for it.',
  },
  'smoking.permitted': {
    label: 'Smoking allowed',
    definition: 'The facility sets no limits on smoking.',
  },
  'vaping.not_permitted': {
    label: 'No vaping',
    definition: 'No one may vape at the facility.',
  },
  'vaping.designated_area': {
    label: 'Vaping in set areas',
    definition: 'Vaping is allowed only in areas set aside for it.',
  },
  'vaping.permitted': {
    label: 'Vaping allowed',
    definition: 'The facility sets no limits on vaping.',
  },
}
