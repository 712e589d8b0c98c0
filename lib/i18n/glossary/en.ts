import type { Glossary } from '#lib/guide/glossary.ts'

export const glossaryInEnglish: Glossary = {
  aftercare: {
    word: 'Aftercare',
    meaning: 'Support that goes on when a program ends: a weekly group, check-in calls, or visits with a counselor.',
  },
  asam: {
    word: 'ASAM level',
    meaning:
      'A number from the American Society of Addiction Medicine for how much care a program gives: 1 for outpatient, 2.1 for intensive outpatient, 2.5 for partial hospitalization, 3 for residential, 4 for a hospital.',
  },
  assessment: {
    word: 'Assessment',
    meaning:
      'A talk with a trained person about substance use, health, mood, home and goals. It is used to suggest a level of care.',
  },
  buprenorphine: {
    word: 'Buprenorphine',
    meaning:
      'A medication for opioid use disorder. It eases withdrawal and cravings. A doctor’s office, clinic or telehealth visit can prescribe it.',
  },
  'case-management': {
    word: 'Case management',
    meaning: 'Help with things around treatment, such as housing, work, benefits, rides and court papers.',
  },
  cbt: {
    word: 'Cognitive behavioral therapy (CBT)',
    meaning: 'Talk therapy that looks at what leads up to use and practices other ways to respond.',
  },
  'contingency-management': {
    word: 'Contingency management',
    meaning: 'Small rewards for steps that can be checked, such as coming to sessions or a negative test.',
  },
  'co-occurring': {
    word: 'Co-occurring care',
    meaning: 'Care for substance use and for a mental health condition, such as depression or PTSD, at the same time.',
  },
  copay: { word: 'Copay', meaning: 'A set amount that you pay for each visit, while your insurance pays the rest.' },
  deductible: {
    word: 'Deductible',
    meaning: 'What you pay yourself each year before your insurance begins to pay.',
  },
  detox: {
    word: 'Detox (withdrawal management)',
    meaning: 'Medical help to get through withdrawal safely. It is a first step, and treatment usually follows.',
  },
  'drug-testing': {
    word: 'Drug testing',
    meaning: 'Checking urine, saliva or breath for substances. Programs differ in what follows a positive test.',
  },
  'group-counseling': {
    word: 'Group counseling',
    meaning: 'A session with a counselor and several people in treatment, often 6 to 12.',
  },
  'harm-reduction': {
    word: 'Harm reduction',
    meaning: 'Steps that lower the risk of dying or getting sick from drug use, whether or not a person stops using.',
  },
  'in-network': {
    word: 'In network',
    meaning: 'The facility has a contract with your insurance plan. You usually pay less than out of network.',
  },
  inpatient: {
    word: 'Hospital inpatient',
    meaning: 'A stay in a hospital, day and night, with nurses and doctors close by.',
  },
  iop: {
    word: 'Intensive outpatient program (IOP)',
    meaning:
      'Treatment for 9 or more hours a week, usually up to 19, while you live at home. Most programs meet 3 to 5 days a week.',
  },
  'level-of-care': {
    word: 'Level of care',
    meaning: 'How much treatment a program gives, from weekly visits to a hospital stay.',
  },
  'matrix-model': {
    word: 'Matrix Model',
    meaning:
      'A 16-week outpatient program of groups, family sessions and individual sessions, first made for stimulant use.',
  },
  'medical-necessity': {
    word: 'Medical necessity',
    meaning: 'What an insurance plan asks to see before it pays: that the care fits the condition.',
  },
  methadone: {
    word: 'Methadone',
    meaning:
      'A medication for opioid use disorder. It eases withdrawal and cravings. For this use it comes from an opioid treatment program (OTP).',
  },
  'motivational-interviewing': {
    word: 'Motivational interviewing',
    meaning: 'A way of talking that helps a person find their own reasons to change, without pressure.',
  },
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
  otp: {
    word: 'Opioid treatment program (OTP)',
    meaning: 'A clinic certified to give methadone for opioid use disorder. Most also offer buprenorphine.',
  },
  outpatient: {
    word: 'Outpatient',
    meaning: 'Treatment by visits while you live at home, usually under 9 hours a week.',
  },
  parity: {
    word: 'Parity',
    meaning:
      'The rule that most health plans may not make treatment for substance use harder to get or dearer than other medical care.',
  },
  'peer-support': {
    word: 'Peer support',
    meaning: 'Help from a trained person who has been through addiction and recovery.',
  },
  php: {
    word: 'Partial hospitalization program (PHP)',
    meaning: 'Day treatment for 20 or more hours a week. You go home to sleep.',
  },
  'prior-authorization': {
    word: 'Prior authorization',
    meaning: 'A plan’s yes before treatment starts. Without it the plan may not pay.',
  },
  recovery: {
    word: 'Recovery',
    meaning: 'Getting better in health, home, purpose and community. It looks different for each person.',
  },
  'recovery-housing': {
    word: 'Recovery housing',
    meaning: 'A shared home without alcohol or drugs. It is a place to live and not treatment.',
  },
  residential: {
    word: 'Residential',
    meaning: 'You live at the facility day and night, outside of a hospital ward, for weeks or months.',
  },
  'return-to-use': {
    word: 'Return to use',
    meaning: 'Using again after a time without. It is common, and a reason to adjust care.',
  },
  'sliding-scale': { word: 'Sliding scale', meaning: 'A price that goes down when your income is low.' },
  'step-down': {
    word: 'Step up, step down',
    meaning: 'Moving to a level with more care, or with less, as needs change.',
  },
  'substance-use-disorder': {
    word: 'Substance use disorder (SUD)',
    meaning: 'The medical name for addiction: use of alcohol or another drug that goes on although it does harm.',
  },
  telehealth: { word: 'Telehealth', meaning: 'Sessions by video or phone. Some programs mix them with visits.' },
  tolerance: {
    word: 'Tolerance',
    meaning:
      'The body gets used to a drug and needs more of it. After a break, tolerance is lower and an old dose can kill.',
  },
  'twelve-step-facilitation': {
    word: 'Twelve-step facilitation',
    meaning: 'Counseling that introduces groups such as AA or NA and helps a person take part.',
  },
  withdrawal: {
    word: 'Withdrawal',
    meaning:
      'How the body reacts when alcohol or a drug is stopped or cut down. From alcohol or benzodiazepines it can be deadly.',
  },
}
