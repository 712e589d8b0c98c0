import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const assessmentTexts: TermTexts<'assessment' | 'testing' | 'medical'> = {
  'assessment.substance_use_assessment': {
    label: 'Substance use assessment',
    definition: 'A full interview about alcohol and drug use, health, and daily life, used to plan treatment.',
  },
  'assessment.mental_health_assessment': {
    label: 'Mental health assessment',
    definition: 'A full interview about mood, thinking, and daily life, used to find out what care would help.',
  },
  'assessment.medical_exam': {
    label: 'Medical history and physical exam',
    definition: 'Questions about your health now and in the past, and a full physical exam.',
  },
  'assessment.substance_use_screening': {
    label: 'Substance use screening',
    definition: 'A short set of questions that shows whether a person may need help with alcohol or drugs.',
  },
  'assessment.mental_health_screening': {
    label: 'Mental health screening',
    definition: 'A short set of questions that shows whether a person may need mental health care.',
  },
  'assessment.tobacco_screening': {
    label: 'Tobacco screening',
    definition: 'Staff ask about smoking and other tobacco use so that they can offer help to quit.',
  },
  'assessment.interim_services': {
    label: 'Help while you wait',
    definition: 'Some services, such as education or referrals, for people who are waiting for a place in treatment.',
  },
  'assessment.community_outreach': {
    label: 'Outreach in the community',
    definition: 'Staff go out to meet people who may want help and tell them what is available.',
  },
  'assessment.interventionist': {
    label: 'Interventionist or educational consultant',
    definition: 'A professional who helps a family talk with someone about treatment or find a suitable program.',
  },
  'testing.urine_test': {
    label: 'Drug or alcohol urine testing',
    definition: 'A urine sample is checked for alcohol or other drugs.',
  },
  'testing.oral_fluid_test': {
    label: 'Drug or alcohol saliva testing',
    definition: 'A swab from the mouth is checked for alcohol or other drugs.',
  },
  'testing.breath_test': {
    label: 'Breath or blood alcohol testing',
    definition: 'A breath or blood test that shows how much alcohol is in the body.',
  },
  'testing.hiv_test': {
    label: 'HIV testing',
    definition: 'A test that shows whether a person has HIV.',
  },
  'testing.hepatitis_b_test': {
    label: 'Hepatitis B testing',
    definition: 'A blood test for hepatitis B, a virus that affects the liver.',
  },
  'testing.hepatitis_c_test': {
    label: 'Hepatitis C testing',
    definition: 'A blood test for hepatitis C, a virus that affects the liver and can usually be cured.',
  },
  'testing.sti_test': {
    label: 'Testing for sexually transmitted infections',
    definition: 'Tests for infections that are passed on through sex, such as chlamydia or syphilis.',
  },
  'testing.tb_screening': {
    label: 'Tuberculosis (TB) screening',
    definition: 'A test that shows whether a person may have tuberculosis, an infection that often affects the lungs.',
  },
  'testing.metabolic_monitoring': {
    label: 'Metabolic health checks',
    definition: 'Regular checks of weight, blood pressure, blood sugar, and cholesterol.',
  },
  'medical.hepatitis_a_vaccine': {
    label: 'Hepatitis A vaccine',
    definition: 'A vaccine that protects against hepatitis A, a liver infection.',
  },
  'medical.hepatitis_b_vaccine': {
    label: 'Hepatitis B vaccine',
    definition: 'A vaccine that protects against hepatitis B, a liver infection.',
  },
}
