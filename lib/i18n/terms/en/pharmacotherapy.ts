import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const pharmacotherapyTexts: TermTexts<'pharmacotherapy'> = {
  'pharmacotherapy.methadone': {
    label: 'Methadone',
    definition: 'A long-acting medicine for opioid use disorder that eases withdrawal and cravings.',
  },
  'pharmacotherapy.buprenorphine_naloxone': {
    label: 'Buprenorphine with naloxone',
    definition: 'A film or tablet for opioid use disorder, such as Suboxone, that eases withdrawal and cravings.',
  },
  'pharmacotherapy.buprenorphine_alone': {
    label: 'Buprenorphine without naloxone',
    definition: 'Buprenorphine by itself, which eases withdrawal and cravings in opioid use disorder.',
  },
  'pharmacotherapy.buprenorphine_injection': {
    label: 'Buprenorphine injection (long-acting)',
    definition: 'A weekly or monthly shot of buprenorphine for opioid use disorder.',
  },
  'pharmacotherapy.buprenorphine_implant': {
    label: 'Buprenorphine implant',
    definition: 'Small rods under the skin that release buprenorphine for months; ask whether they are still offered.',
  },
  'pharmacotherapy.naltrexone_oral': {
    label: 'Naltrexone pills',
    definition: 'A pill that blocks the effects of opioids and can lower the urge to drink alcohol.',
  },
  'pharmacotherapy.naltrexone_injection': {
    label: 'Naltrexone injection (long-acting)',
    definition: 'A monthly shot, such as Vivitrol, that blocks opioids and can lower the urge to drink alcohol.',
  },
  'pharmacotherapy.acamprosate': {
    label: 'Acamprosate',
    definition: 'A medicine for alcohol use disorder that helps people who have stopped drinking not start again.',
  },
  'pharmacotherapy.disulfiram': {
    label: 'Disulfiram',
    definition: 'A medicine for alcohol use disorder that makes a person feel sick after drinking.',
  },
  'pharmacotherapy.lofexidine': {
    label: 'Lofexidine',
    definition: 'A medicine, not an opioid, that eases the symptoms of opioid withdrawal.',
  },
  'pharmacotherapy.clonidine': {
    label: 'Clonidine',
    definition: 'A blood pressure medicine that is also used to ease symptoms of withdrawal.',
  },
  'pharmacotherapy.mental_health_medication': {
    label: 'Medication for mental health',
    definition: 'Medicines for conditions such as depression, anxiety, or bipolar disorder.',
  },
  'pharmacotherapy.nicotine_replacement': {
    label: 'Nicotine patches, gum, or lozenges',
    definition: 'Products that give nicotine without tobacco, to ease cravings while a person quits.',
  },
  'pharmacotherapy.tobacco_medication': {
    label: 'Medication to quit tobacco (no nicotine)',
    definition: 'Medicines without nicotine, such as bupropion or varenicline, that help people quit tobacco.',
  },
  'pharmacotherapy.hiv_medication': {
    label: 'Medication for HIV',
    definition: 'Medicines that keep HIV under control.',
  },
  'pharmacotherapy.prep': {
    label: 'PrEP to prevent HIV',
    definition: 'Medicine that people who do not have HIV take to lower their chance of getting it.',
  },
  'pharmacotherapy.hepatitis_c_medication': {
    label: 'Medication for hepatitis C',
    definition: 'Medicines that treat hepatitis C and cure it in most people.',
  },
}
