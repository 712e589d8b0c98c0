/** What a facility runs: settings of care, kinds of hospital, what it treats withdrawal from. Slug → SAMHSA code. */
export const programTerms = {
  setting: {
    outpatient_regular: 'ORT',
    outpatient_medication: 'OMB',
    iop: 'OIT',
    php: 'ODT',
    residential_short: 'RS',
    residential_long: 'RL',
    inpatient_treatment: 'HIT',
    outpatient_detox: 'OD',
    residential_detox: 'RD',
    inpatient_detox: 'HID',
    recovery_housing: 'HH',
    outpatient: 'OP',
    residential: 'RES',
    inpatient: 'HI',
    detox: 'DT',
    substance_use_treatment: 'SA',
    co_occurring_treatment: 'SUMH',
  },
  hospital: {
    general_hospital: 'GH',
    psychiatric_hospital: 'PSYH',
  },
  detox: {
    alcohol: 'ADTX',
    benzodiazepines: 'BDTX',
    opioids: 'ODTX',
    cocaine: 'CDTX',
    methamphetamine: 'MDTX',
    medication_used: 'MDET',
  },
} as const
