import type { LevelTexts } from '#lib/i18n/levels/text.ts'

const asam = 'The ASAM Criteria, 3rd edition (2013), hours for adults'

const advisory =
  'SAMHSA Advisory, Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders (2021), based on TIP 47'

export const levelTexts: LevelTexts = {
  outpatient: {
    name: 'Outpatient (OP)',
    short: 'Outpatient',
    plural: 'outpatient programs',
    what: 'You live at home and come for visits, often once or twice a week. Visits may be for counseling, for medication, or for both.',
    usual: 'usually under 9 hours a week',
    source: asam,
  },
  iop: {
    name: 'Intensive outpatient (IOP)',
    short: 'IOP',
    plural: 'intensive outpatient programs (IOP)',
    what: 'You live at home and come 3 to 5 days a week, often for about 3 hours each time, in the day or the evening. Many programs last 8 to 16 weeks, with fewer hours toward the end.',
    usual: 'usually 9–19 hours a week',
    source: `9 hours or more: ${advisory}; 9–19: ${asam}`,
  },
  php: {
    name: 'Partial hospitalization or day treatment (PHP)',
    short: 'PHP',
    plural: 'partial hospitalization programs (PHP)',
    what: 'You spend most of the day in treatment, often 5 days a week for 4 to 6 hours. You go home to sleep, even though the name says hospital.',
    usual: 'usually 20 or more hours a week',
    source: asam,
  },
  residential: {
    name: 'Residential',
    short: 'Residential',
    plural: 'residential programs',
    what: 'You live at the facility day and night, and it is not a hospital ward. Short-term programs last up to 30 days; long-term ones last longer, often up to 6 months.',
    usual: 'live in, 24 hours a day',
    source: null,
  },
  inpatient: {
    name: 'Hospital inpatient',
    short: 'Inpatient',
    plural: 'hospital inpatient programs',
    what: 'You stay in a hospital, day and night, with nurses and doctors close by. Most stays last days rather than weeks.',
    usual: 'in a hospital, 24 hours a day',
    source: null,
  },
  detox: {
    name: 'Detox (withdrawal management)',
    short: 'Detox',
    plural: 'detox programs',
    what: 'Staff help you through withdrawal while your body gets used to being without alcohol or another drug, by daily visits or with a stay in a facility or hospital. It is a first step, and treatment usually follows.',
    usual: 'usually 3–10 days',
    source: null,
  },
  recovery_housing: {
    name: 'Recovery or sober housing (not treatment)',
    short: 'Recovery housing',
    plural: 'recovery homes',
    what: 'You share a home without alcohol or drugs with other people in recovery, often for months. It is a place to live and not treatment; many people go to an outpatient program while they live there.',
    usual: 'housing, no treatment hours',
    source: null,
  },
}
