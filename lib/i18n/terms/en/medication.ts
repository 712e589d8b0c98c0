import type { TermTexts } from '#lib/i18n/terms/text.ts'

type Kind = 'opioid_medication' | 'opioid_treatment' | 'opioid_source' | 'alcohol_treatment' | 'alcohol_source'

export const medicationTexts: TermTexts<Kind> = {
  'opioid_medication.methadone_used': {
    label: 'Methadone used in treatment',
    definition: 'Methadone is part of treatment for some people here; ask whether it is given on site.',
  },
  'opioid_medication.buprenorphine_used': {
    label: 'Buprenorphine used in treatment',
    definition: 'Buprenorphine is part of treatment for some people here; ask whether it is prescribed on site.',
  },
  'opioid_medication.naltrexone_used': {
    label: 'Naltrexone used in treatment',
    definition: 'Naltrexone is part of treatment for some people here; ask whether it is prescribed on site.',
  },
  'opioid_treatment.otp': {
    label: 'Opioid treatment program (OTP)',
    definition: 'A federally certified program that can give methadone for opioid use disorder.',
  },
  'opioid_treatment.methadone_maintenance': {
    label: 'Ongoing methadone treatment',
    definition: 'Methadone taken over the long term to keep opioid use disorder under control.',
  },
  'opioid_treatment.buprenorphine_maintenance': {
    label: 'Ongoing buprenorphine treatment',
    definition: 'Buprenorphine taken over the long term to keep opioid use disorder under control.',
  },
  'opioid_treatment.maintenance_then_taper': {
    label: 'Stable treatment first, then a supervised taper',
    definition: 'Medication until a person is stable, then a gradual, medically supervised step down.',
  },
  'opioid_treatment.prescribes_buprenorphine': {
    label: 'Prescribes buprenorphine',
    definition: 'The facility itself prescribes buprenorphine for opioid use disorder.',
  },
  'opioid_treatment.prescribes_naltrexone': {
    label: 'Prescribes naltrexone',
    definition: 'The facility itself prescribes naltrexone for opioid use disorder.',
  },
  'opioid_treatment.naltrexone_relapse_prevention': {
    label: 'Naltrexone to prevent a return to use',
    definition: 'Naltrexone, which blocks the effects of opioids, helps people who have stopped avoid a return to use.',
  },
  'opioid_treatment.methadone_detox': {
    label: 'Methadone for withdrawal',
    definition: 'Methadone in falling doses to ease withdrawal from opioids.',
  },
  'opioid_treatment.buprenorphine_detox': {
    label: 'Buprenorphine for withdrawal',
    definition: 'Buprenorphine in falling doses to ease withdrawal from opioids.',
  },
  'opioid_treatment.lofexidine_clonidine_detox': {
    label: 'Lofexidine or clonidine for withdrawal',
    definition: 'Medicines that are not opioids and that ease the symptoms of opioid withdrawal.',
  },
  'opioid_treatment.pain_or_emergency_dosing': {
    label: 'Methadone or buprenorphine for pain or emergencies',
    definition: 'The facility uses methadone or buprenorphine to manage pain or to give emergency doses.',
  },
  'opioid_treatment.opioid_medication_from_elsewhere': {
    label: 'Accepts opioid medication prescribed elsewhere',
    definition: 'People may keep taking medication from another prescriber; this does not mean it is prescribed here.',
  },
  'opioid_treatment.no_opioid_medication': {
    label: 'No medication for opioid use disorder',
    definition: 'The facility does not use medication to treat opioid use disorder.',
  },
  'opioid_treatment.no_opioid_treatment': {
    label: 'Does not treat opioid use disorder',
    definition: 'The facility reports that it offers no treatment for opioid use disorder.',
  },
  'opioid_source.opioid_in_network_prescriber': {
    label: 'Opioid medication from an in-network prescriber',
    definition: 'Medication for opioid use disorder comes from a prescriber in the same network as the facility.',
  },
  'opioid_source.opioid_contracted_prescriber': {
    label: 'Opioid medication from a contracted prescriber',
    definition: 'Medication for opioid use disorder comes from an outside prescriber under contract.',
  },
  'opioid_source.opioid_outside_prescriber': {
    label: 'Opioid medication from an independent prescriber',
    definition: 'Medication for opioid use disorder comes from a prescriber with no formal ties to the facility.',
  },
  'alcohol_treatment.prescribes_alcohol_medication': {
    label: 'Prescribes medication for alcohol use disorder',
    definition: 'The facility itself prescribes or gives medication for alcohol use disorder.',
  },
  'alcohol_treatment.alcohol_medication_from_elsewhere': {
    label: 'Accepts alcohol medication prescribed elsewhere',
    definition: 'People may keep taking medication from another prescriber; this does not mean it is prescribed here.',
  },
  'alcohol_treatment.no_alcohol_medication': {
    label: 'No medication for alcohol use disorder',
    definition: 'The facility does not use medication to treat alcohol use disorder.',
  },
  'alcohol_treatment.no_alcohol_treatment': {
    label: 'Does not treat alcohol use disorder',
    definition: 'The facility reports that it offers no treatment for alcohol use disorder.',
  },
  'alcohol_source.alcohol_in_network_prescriber': {
    label: 'Alcohol medication from an in-network prescriber',
    definition: 'Medication for alcohol use disorder comes from a prescriber in the same network as the facility.',
  },
  'alcohol_source.alcohol_contracted_prescriber': {
    label: 'Alcohol medication from a contracted prescriber',
    definition: 'Medication for alcohol use disorder comes from an outside prescriber under contract.',
  },
  'alcohol_source.alcohol_outside_prescriber': {
    label: 'Alcohol medication from an independent prescriber',
    definition: 'Medication for alcohol use disorder comes from a prescriber with no formal ties to the facility.',
  },
}
