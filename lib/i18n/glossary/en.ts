import type { Glossary } from '#lib/guide/glossary.ts'
import { levelTexts } from '#lib/i18n/levels/en.ts'
import { termTexts } from '#lib/i18n/terms/en.ts'
import { ofLevel, ofTerm } from './entry.ts'

export const glossaryInEnglish: Glossary = {
  aftercare: ofTerm(
    termTexts['transition.aftercare'],
    'It may be a weekly group, check-in calls, or visits with a counselor.',
  ),
  appeal: { word: 'Appeal', meaning: 'You ask the plan to look at its decision again. An urgent one must be quick.' },
  asam: {
    word: 'ASAM level',
    meaning:
      'A number from the American Society of Addiction Medicine for how much care a program gives: 1 for outpatient, 2.1 for intensive outpatient, 2.5 for partial hospitalization, 3 for residential, 4 for a hospital.',
  },
  assessment: { word: 'Assessment', meaning: termTexts['assessment.substance_use_assessment'].definition },
  buprenorphine: {
    word: 'Buprenorphine',
    meaning:
      'A medication for opioid use disorder. It eases withdrawal and cravings. A doctor’s office, clinic or telehealth visit can prescribe it.',
  },
  'case-management': ofTerm(termTexts['support.case_management']),
  cbt: ofTerm(termTexts['therapy.cbt']),
  'co-occurring': {
    word: 'Co-occurring care',
    meaning: 'Care for substance use and for a mental health condition, such as depression or PTSD, at the same time.',
  },
  'contingency-management': ofTerm(termTexts['therapy.contingency_management']),
  copay: {
    word: 'Copay and coinsurance',
    meaning:
      'Your part of each day or visit: a copay is a fixed amount, such as $30; coinsurance is a share, such as 20 percent.',
  },
  deductible: { word: 'Deductible', meaning: 'What you pay each year before the plan begins to pay.' },
  detox: ofLevel(levelTexts.detox),
  'drug-testing': {
    word: 'Drug testing',
    meaning: 'Checking urine, saliva or breath for substances. Programs differ in what follows a positive test.',
  },
  'group-counseling': ofTerm(termTexts['education.group_counseling'], 'Groups often have 6 to 12 people.'),
  'harm-reduction': {
    word: 'Harm reduction',
    meaning: 'Steps that lower the risk of dying or getting sick from drug use, whether or not a person stops using.',
  },
  'in-network': {
    word: 'In network',
    meaning: 'The facility has a contract with your plan. You pay less, and only your part.',
  },
  inpatient: ofLevel(levelTexts.inpatient),
  iop: ofLevel(levelTexts.iop),
  'level-of-care': {
    word: 'Level of care',
    meaning: 'How much treatment a program gives, from weekly visits to a hospital stay.',
  },
  'matrix-model': ofTerm(termTexts['therapy.matrix_model'], 'It usually lasts 16 weeks.'),
  'medical-necessity': {
    word: 'Medical necessity',
    meaning: 'The plan’s reason to pay: treatment that you need, at a level that fits. Many refusals are about this.',
  },
  methadone: ofTerm(
    termTexts['pharmacotherapy.methadone'],
    'For this use it comes from an opioid treatment program (OTP).',
  ),
  'motivational-interviewing': ofTerm(termTexts['therapy.motivational_interviewing']),
  'mutual-help': {
    word: 'Mutual-help group',
    meaning: 'A free group led by people in recovery, such as AA, NA, SMART Recovery, LifeRing or Recovery Dharma.',
  },
  naloxone: {
    word: 'Naloxone (Narcan)',
    meaning: 'A nose spray or shot that reverses an opioid overdose. Anyone can carry it and use it.',
  },
  naltrexone: {
    word: 'Naltrexone',
    meaning:
      'A medication for alcohol or opioid use disorder, as a daily pill or a monthly shot. For opioids, a person has to be off them first.',
  },
  otp: ofTerm(termTexts['opioid_treatment.otp'], 'Most also offer buprenorphine.'),
  'out-of-network': {
    word: 'Out of network',
    meaning: 'No contract. You pay more, often all of it, and the facility may bill you for the rest.',
  },
  'out-of-pocket': {
    word: 'Out-of-pocket maximum',
    meaning: 'The most you pay in a year for covered care in the network. After that the plan pays all of it.',
  },
  outpatient: ofLevel(levelTexts.outpatient),
  parity: {
    word: 'Parity',
    meaning:
      'The rule that most health plans may not make treatment for substance use harder to get or dearer than other medical care.',
  },
  'peer-support': ofTerm(termTexts['recovery_support.peer_support']),
  php: ofLevel(levelTexts.php),
  'prior-authorization': {
    word: 'Prior authorization',
    meaning: 'The plan has to say yes before treatment starts. Without it the plan may refuse to pay.',
  },
  recovery: {
    word: 'Recovery',
    meaning: 'Getting better in health, home, purpose and community. It looks different for each person.',
  },
  'recovery-housing': ofLevel(levelTexts.recovery_housing),
  residential: ofLevel(levelTexts.residential),
  'return-to-use': {
    word: 'Return to use',
    meaning: 'Using again after a time without. It is common, and a reason to adjust care.',
  },
  'sliding-scale': ofTerm(termTexts['payment.sliding_scale']),
  'step-down': {
    word: 'Step up, step down',
    meaning: 'Moving to a level with more care, or with less, as needs change.',
  },
  'substance-use-disorder': {
    word: 'Substance use disorder (SUD)',
    meaning: 'The medical name for addiction: use of alcohol or another drug that goes on although it does harm.',
  },
  telehealth: ofTerm(termTexts['therapy.telehealth']),
  tolerance: {
    word: 'Tolerance',
    meaning:
      'The body gets used to a drug and needs more of it. After a break, tolerance is lower and an old dose can kill.',
  },
  'twelve-step-facilitation': ofTerm(termTexts['therapy.twelve_step'], 'AA and NA are such groups.'),
  withdrawal: {
    word: 'Withdrawal',
    meaning:
      'How the body reacts when alcohol or a drug is stopped or cut down. From alcohol or benzodiazepines it can be deadly.',
  },
}
