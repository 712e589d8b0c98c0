import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const programTexts: TermTexts<'setting' | 'hospital' | 'detox'> = {
  'setting.outpatient_regular': {
    label: 'Regular outpatient',
    definition: 'Counseling or other visits while you live at home, usually fewer than 9 hours a week.',
  },
  'setting.outpatient_medication': {
    label: 'Outpatient medication treatment',
    definition: 'Visits for methadone, buprenorphine, or naltrexone while you live at home; ask which of them.',
  },
  'setting.iop': {
    label: 'Intensive outpatient (IOP)',
    definition: 'Several sessions a week while you live at home, usually 9 to 19 hours in all.',
  },
  'setting.php': {
    label: 'Partial hospitalization or day treatment (PHP)',
    definition: 'Treatment most days of the week while you sleep at home, usually 20 or more hours a week.',
  },
  'setting.residential_short': {
    label: 'Short-term residential',
    definition: 'You live at the facility during treatment, usually for 30 days or less.',
  },
  'setting.residential_long': {
    label: 'Long-term residential',
    definition: 'You live at the facility during treatment, usually for more than 30 days.',
  },
  'setting.inpatient_treatment': {
    label: 'Hospital inpatient treatment',
    definition: 'You stay in a hospital day and night while you get treatment.',
  },
  'setting.outpatient_detox': {
    label: 'Outpatient detox',
    definition: 'Care through withdrawal by visits, while you sleep at home.',
  },
  'setting.residential_detox': {
    label: 'Residential detox',
    definition: 'Care through withdrawal while you stay day and night at a residential facility.',
  },
  'setting.inpatient_detox': {
    label: 'Hospital inpatient detox',
    definition: 'Care through withdrawal while you stay in a hospital.',
  },
  'setting.recovery_housing': {
    label: 'Recovery or sober housing',
    definition: 'A shared home without alcohol or drugs for people in recovery; it is a place to live, not treatment.',
  },
  'setting.outpatient': {
    label: 'Outpatient (any kind)',
    definition: 'Treatment without an overnight stay; ask how many hours a week it takes.',
  },
  'setting.residential': {
    label: 'Residential (any kind)',
    definition: 'Treatment at a place where you live day and night; ask how long people stay.',
  },
  'setting.inpatient': {
    label: 'Hospital inpatient (any kind)',
    definition: 'Care with at least one night in a hospital; ask whether it is detox, treatment, or both.',
  },
  'setting.detox': {
    label: 'Detox (withdrawal management)',
    definition: 'Care while the body gets used to being without alcohol or another drug; ask where it takes place.',
  },
  'setting.substance_use_treatment': {
    label: 'Substance use treatment',
    definition:
      'Services that may include assessment, counseling, medical care, and follow-up for alcohol or drug use.',
  },
  'setting.co_occurring_treatment': {
    label: 'Treatment for mental health and substance use together',
    definition: 'Treatment for people who have both a substance use disorder and a serious mental health condition.',
  },
  'hospital.general_hospital': {
    label: 'General hospital',
    definition: 'A hospital that treats many kinds of illness; VA hospitals are counted here too.',
  },
  'hospital.psychiatric_hospital': {
    label: 'Psychiatric hospital',
    definition: 'A licensed hospital mainly for people with mental health conditions.',
  },
  'detox.alcohol': {
    label: 'Alcohol',
    definition: 'Care through withdrawal from alcohol, which can be dangerous without medical help.',
  },
  'detox.benzodiazepines': {
    label: 'Benzodiazepines',
    definition: 'Care through withdrawal from medicines such as Xanax or Valium, which are dangerous to stop suddenly.',
  },
  'detox.opioids': {
    label: 'Opioids',
    definition: 'Care through withdrawal from opioids such as heroin, fentanyl, or strong pain pills.',
  },
  'detox.cocaine': {
    label: 'Cocaine',
    definition: 'Care during the first days after a person stops using cocaine.',
  },
  'detox.methamphetamine': {
    label: 'Methamphetamine',
    definition: 'Care during the first days after a person stops using methamphetamine.',
  },
  'detox.medication_used': {
    label: 'Medication used during detox',
    definition: 'The facility routinely uses medication during detox; ask which ones and for which substances.',
  },
}
