import type { FacilityField, OrganizationField, ProgramField } from '#lib/provenance/fields.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import type { ExampleFacility, ExampleProgram, Said } from '#prisma/examples/example.ts'
import type { ExampleOrganization } from '#prisma/examples/organizations.ts'

/** The provenance of every fact that an example facility states. */
export function facilityProvenance(example: ExampleFacility, day: (offset: number) => Date): Provenance {
  const { facts } = example
  const values: Record<FacilityField, unknown> = {
    name: facts.name,
    organization: example.organization,
    status: facts.status ?? 'open',
    setting: facts.setting,
    ownership: facts.ownership,
    website: facts.website,
    address: facts.city,
    phones: example.phones,
    telehealth: facts.telehealth,
    services: example.services,
    payments: example.payments,
    ages: example.ages,
    genders: example.genders,
    medications: example.medications,
    detox: example.detox,
    populations: example.populations,
    languages: example.languages,
    plans: example.plans,
    prices: example.prices,
    drugTesting: example.drugTesting,
    houseRules: example.houseRules,
    credentials: example.credentials,
    accessibility: facts.accessibility,
    transit: facts.transit,
    telehealthStates: facts.telehealthStates,
  }
  return attribute(values, example.said, day)
}

/** The provenance of every fact that an example program states. */
export function programProvenance(example: ExampleProgram, day: (offset: number) => Date): Provenance {
  const { facts } = example
  const values: Record<ProgramField, unknown> = {
    level: facts.level,
    name: facts.name,
    delivery: facts.delivery,
    hours: facts.hoursPerWeekMin,
    days: facts.daysPerWeekMin,
    session: facts.sessionMinutes,
    length: facts.lengthWeeksMin,
    timetable: example.tracks ?? facts.offersDay ?? facts.offersEvening ?? facts.offersWeekend,
    phases: example.phases,
    groupSize: facts.groupSizeMax,
    ages: example.ages ?? facts.ageMin ?? facts.ageMax,
    genders: example.genders,
    coOccurring: facts.coOccurring,
    admission: facts.assessmentRequired ?? facts.referralRequired ?? facts.detoxRequiredFirst ?? facts.rollingAdmission,
    asam: facts.asamLevel,
    availability: example.availability,
    links: example.links,
    sampleDay: facts.sampleDay,
    afterwards: facts.afterwards,
    services: example.services,
    payments: example.payments,
    populations: example.populations,
    plans: example.plans,
    prices: example.prices,
    drugTesting: example.drugTesting,
    houseRules: example.houseRules,
  }
  return attribute(values, example.said, day)
}

/** The provenance of every fact that is stated of an example organization. */
export function organizationProvenance({ facts, parent, said }: ExampleOrganization, day: (offset: number) => Date) {
  const { name, ownership, website, npi } = facts
  const values: Record<OrganizationField, unknown> = { name, parent, ownership, website, npi }
  return attribute(values, said, day)
}

function attribute<Field extends string>(
  values: Record<Field, unknown>,
  said: Said<Field>,
  day: (offset: number) => Date,
): Provenance {
  const provenance: Provenance = {}
  for (const field of Object.keys(values) as Field[]) {
    if (values[field] === undefined) continue
    const { source, daysAgo, by } = said.except?.[field] ?? said
    provenance[field] = { source, at: day(-daysAgo).toISOString().slice(0, 10), ...(by ? { by } : {}) }
  }
  return provenance
}
