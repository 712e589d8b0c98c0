/**
 * The facts of a facility that carry a provenance, as keys of its `provenance`. A key may cover several columns or rows
 * that are stated together: `address` is street, city, state, ZIP, county, point and visibility; `phones` is all of them.
 */
export const facilityFields = [
  'name',
  'organization',
  'status',
  'setting',
  'ownership',
  'website',
  'address',
  'phones',
  'telehealth',
  'services',
  'payments',
  'ages',
  'genders',
  'medications',
  'detox',
  'populations',
  'languages',
  'plans',
  'prices',
  'drugTesting',
  'houseRules',
  'credentials',
  'accessibility',
  'transit',
  'telehealthStates',
] as const

export type FacilityField = (typeof facilityFields)[number]

/**
 * The facts of a program that carry a provenance, as keys of its `provenance`. `hours` covers the range and its basis;
 * `timetable` the tracks and whether it offers day, evening and weekend; `admission` what is required first and when
 * people start; `asam` the level and its edition. `ages` and `genders` are the program's own where it has any.
 */
export const programFields = [
  'level',
  'name',
  'delivery',
  'hours',
  'days',
  'session',
  'length',
  'timetable',
  'phases',
  'groupSize',
  'ages',
  'genders',
  'coOccurring',
  'admission',
  'asam',
  'availability',
  'links',
  'sampleDay',
  'afterwards',
  'services',
  'payments',
  'populations',
  'plans',
  'prices',
  'drugTesting',
  'houseRules',
] as const

export type ProgramField = (typeof programFields)[number]

/** The facts of an organization that carry a provenance, as keys of its `provenance`. */
export const organizationFields = ['name', 'parent', 'ownership', 'website', 'npi'] as const

export type OrganizationField = (typeof organizationFields)[number]

/** Whether a text names a field of a facility. */
export const isFacilityField = (text: string): text is FacilityField => facilityFields.some((field) => field === text)
