import type { ProgramFacts } from '#lib/facility/program-facts.ts'

/** The columns of `program` that a fact is stored in. */
export const programColumns: {
  [Field in keyof ProgramFacts]?: (fact: ProgramFacts[Field]) => Record<string, unknown>
} = {
  level: (level) => ({ level }),
  name: (name) => ({ name }),
  delivery: (delivery) => ({ delivery }),
  hours: (hours) => ({
    hours_per_week_min: hours?.min ?? null,
    hours_per_week_max: hours?.max ?? null,
    hours_basis: hours?.basis ?? null,
  }),
  days: (days) => ({ days_per_week_min: days?.min ?? null, days_per_week_max: days?.max ?? null }),
  session: (minutes) => ({ session_minutes: minutes }),
  length: (weeks) => ({ length_weeks_min: weeks?.min ?? null, length_weeks_max: weeks?.max ?? null }),
  timetable: ({ offersDay, offersEvening, offersWeekend }) => ({
    offers_day: offersDay,
    offers_evening: offersEvening,
    offers_weekend: offersWeekend,
  }),
  groupSize: (most) => ({ group_size_max: most }),
  ages: ({ groups, min, max }) => ({ ages: groups, age_min: min, age_max: max }),
  genders: (genders) => ({ genders }),
  coOccurring: (coOccurring) => ({ co_occurring: coOccurring }),
  admission: ({ assessmentRequired, referralRequired, detoxRequiredFirst, rollingAdmission }) => ({
    assessment_required: assessmentRequired,
    referral_required: referralRequired,
    detox_required_first: detoxRequiredFirst,
    rolling_admission: rollingAdmission,
  }),
  asam: (asam) => ({ asam_level: asam?.level ?? null, asam_edition: asam?.edition ?? null }),
  sampleDay: (text) => ({ sample_day: text }),
  afterwards: (text) => ({ afterwards: text }),
  services: (services) => ({ services }),
  payments: (payments) => ({ payments }),
}

/** The tables of facts that are lists; `facility` says that a row names the facility as well as the program. */
export const programTables: {
  [Field in keyof ProgramFacts]?: { table: string; ordered?: true; facility?: true }
} = {
  phases: { table: 'phase', ordered: true },
  links: { table: 'program_link' },
  populations: { table: 'population_served', facility: true },
  plans: { table: 'plan_acceptance', facility: true },
  prices: { table: 'price', facility: true },
  drugTesting: { table: 'drug_testing', facility: true },
  houseRules: { table: 'house_rule', facility: true },
}
