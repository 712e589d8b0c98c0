import { assessmentTexts } from '#lib/i18n/terms/en/assessment.ts'
import { facilityTexts } from '#lib/i18n/terms/en/facility.ts'
import { languageTexts } from '#lib/i18n/terms/en/language.ts'
import { medicationTexts } from '#lib/i18n/terms/en/medication.ts'
import { peopleTexts } from '#lib/i18n/terms/en/people.ts'
import { pharmacotherapyTexts } from '#lib/i18n/terms/en/pharmacotherapy.ts'
import { programTexts } from '#lib/i18n/terms/en/programs.ts'
import { supportTexts } from '#lib/i18n/terms/en/support.ts'
import { therapyTexts } from '#lib/i18n/terms/en/therapy.ts'
import type { TermKindLabels, TermTexts } from '#lib/i18n/terms/text.ts'

export const termTexts: TermTexts = {
  ...programTexts,
  ...medicationTexts,
  ...pharmacotherapyTexts,
  ...therapyTexts,
  ...assessmentTexts,
  ...supportTexts,
  ...peopleTexts,
  ...languageTexts,
  ...facilityTexts,
}

export const termKindLabels: TermKindLabels = {
  setting: 'Types of care',
  hospital: 'Type of hospital',
  detox: 'Detox (withdrawal management)',
  opioid_medication: 'Medications used for opioid use disorder',
  opioid_treatment: 'Opioid use disorder treatment',
  opioid_source: 'Who prescribes for opioid use disorder',
  alcohol_treatment: 'Alcohol use disorder treatment',
  alcohol_source: 'Who prescribes for alcohol use disorder',
  pharmacotherapy: 'Medications offered',
  therapy: 'Therapies',
  education: 'Counseling and education',
  assessment: 'Before treatment starts',
  testing: 'Medical testing and screening',
  medical: 'Vaccines',
  transition: 'After treatment',
  recovery_support: 'Recovery support',
  other_treatment: 'Other addictions treated',
  support: 'Other help and services',
  population: 'Programs for specific groups',
  age: 'Ages accepted',
  gender: 'Genders accepted',
  language: 'Languages',
  payment: 'Payment and insurance',
  ownership: 'Who runs it',
  credential: 'Licenses and accreditation',
  smoking: 'Smoking',
  vaping: 'Vaping',
}
