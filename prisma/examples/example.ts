import type { Medication } from '#lib/care/medications.ts'
import type { ServiceKind, TermSlug } from '#lib/care/terms.ts'
import type { MedicationStance, Prisma, SessionKind, Weekday } from '#lib/db/generated/client.ts'
import type { FacilityField, ProgramField } from '#lib/provenance/fields.ts'
import type { Source } from '#lib/provenance/provenance.ts'

/** A row as an example writes it: keys, positions and bookkeeping are filled in when it is inserted. */
type Facts<Row, Derived extends PropertyKey = never> = Omit<
  Row,
  'id' | 'facilityId' | 'programId' | 'position' | 'provenance' | 'createdAt' | 'updatedAt' | keyof Lists | Derived
>

type ServiceSlug = { [Kind in ServiceKind]: TermSlug<Kind> }[ServiceKind]

export type Lists = {
  services?: ServiceSlug[]
  payments?: TermSlug<'payment'>[]
  ages?: TermSlug<'age'>[]
  genders?: TermSlug<'gender'>[]
}

type Statement = { source: Source; daysAgo: number; by?: string }

/** Who said the facts of a listing, and the facts that somebody else said. */
export type Said<Field extends string> = Statement & { except?: Partial<Record<Field, Statement>> }

type HouseRuleTopic =
  | 'smoking'
  | 'vaping'
  | 'phones'
  | 'visitors'
  | 'curfew'
  | 'pets'
  | 'work'
  | 'school'
  | 'medication_storage'

/** Facts that a facility states for all of itself or for one program. */
type SharedFacts = {
  populations?: { population: TermSlug<'population'>; mode: 'serves' | 'tailored' | 'exclusive' }[]
  plans?: Facts<Prisma.PlanAcceptanceCreateManyInput>[]
  prices?: Facts<Prisma.PriceCreateManyInput>[]
  drugTesting?: Facts<Prisma.DrugTestingCreateManyInput>
  /** `smoking` and `vaping` are term slugs, the rest the facility's own words. */
  houseRules?: Partial<Record<HouseRuleTopic, string>>
}

export type ExampleSession = { weekday: Weekday; startMinute: number; endMinute: number; kind: SessionKind }

export type ExampleTrack = { name: string; daysNeeded?: number; sessions: ExampleSession[] }

/** `to` is a facility's slug, or `slug#key` of one of its programs; a `name` is a place that has no listing. */
export type ExampleLink = { kind: Prisma.ProgramLinkCreateManyInput['kind']; note?: string } & (
  | { to: string }
  | { name: string }
)

export type ExampleProgram = Lists &
  SharedFacts & {
    /** What links and detox offerings call it, once in its facility. */
    key: string
    said: Said<ProgramField>
    facts: Facts<Prisma.ProgramCreateManyInput, 'settingCode'>
    tracks?: ExampleTrack[]
    phases?: Facts<Prisma.PhaseCreateManyInput>[]
    availability?: Facts<Prisma.AvailabilityCreateManyInput>
    links?: ExampleLink[]
  }

export type ExampleDetox = Facts<Prisma.DetoxOfferingCreateManyInput> & { program?: string }

export type ExampleFacility = Lists &
  SharedFacts & {
    said: Said<FacilityField>
    /** The name of one of the example organizations. */
    organization?: string
    facts: Facts<Prisma.FacilityCreateManyInput, 'organizationId' | 'searchWords' | 'catalogueVersion' | 'isExample'>
    phones: Facts<Prisma.PhoneCreateManyInput>[]
    programs: ExampleProgram[]
    detox?: ExampleDetox[]
    medications?: Partial<Record<Medication, MedicationStance[]>>
    languages?: { language: TermSlug<'language'>; mode: 'staff' | 'interpreter' }[]
    credentials?: (Facts<Prisma.CredentialCreateManyInput, 'kind'> & { kind: TermSlug<'credential'> })[]
  }

/** An example, told the day it is inserted: `day(-30)` is thirty days before, at midnight UTC. */
export type Example = (day: (offset: number) => Date) => ExampleFacility
