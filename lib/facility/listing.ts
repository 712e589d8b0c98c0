import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Medication } from '#lib/care/medications.ts'
import type { Session } from '#lib/care/timetable.ts'
import type { Provenance, Source } from '#lib/provenance/provenance.ts'

/** Everything known of a facility, as plain values. null and empty lists mean "not stated". Days are ISO dates. */
export type Listing = {
  id: number
  slug: string
  name: string
  name2: string | null
  organization: ListedOrganization | null
  status: 'open' | 'temporarily_closed' | 'closed'
  setting: 'clinic' | 'general_hospital' | 'psychiatric_hospital' | 'residence' | 'online_only' | null
  ownership: string | null
  website: string | null
  address: Address
  /** IANA name of the zone that all its times are in: "America/Denver". */
  timeZone: string | null
  phones: ListedPhone[]
  accessibility: string | null
  transit: string | null
  telehealth: boolean | null
  telehealthStates: string[]
  services: string[]
  payments: string[]
  ages: string[]
  genders: string[]
  programs: ListedProgram[]
  detox: Scoped<ListedDetox>[]
  medications: { medication: Medication; stance: MedicationStance }[]
  populations: Scoped<{ population: string; mode: 'serves' | 'tailored' | 'exclusive' }>[]
  languages: { language: string; mode: 'staff' | 'interpreter' }[]
  plans: Scoped<Plan>[]
  prices: Scoped<ListedPrice>[]
  drugTesting: Scoped<{ frequency: string | null; method: string | null; positiveLeadsTo: string | null }>[]
  houseRules: Scoped<{ topic: string; value: string }>[]
  credentials: { kind: string; issuer: string | null; number: string | null; validUntil: string | null }[]
  sourceRecords: SourceRecord[]
  /** Codes of its source records that our vocabulary does not have, with the label the source gave where it did. */
  unknownCodes: { code: string; label: string | null }[]
  /** Fields of which a lower source says otherwise. */
  disputedFields: string[]
  /** The ISO day since when moderators look at a report that a phone number is wrong; null while there is none. */
  phoneDisputedOn: string | null
  /** Whether its staff have switched on requests for a call back. */
  takesHelpRequests: boolean
  provenance: Provenance
  isExample: boolean
  updatedOn: string
}

/** A fact of the whole facility (programId null) or of one of its programs. */
export type Scoped<Fact> = Fact & { programId: number | null }

/** Of facts that may belong to a program, those of one program, or with null those of the whole facility. */
export function ownedBy<Fact>(programId: number | null, facts: readonly Scoped<Fact>[]): Scoped<Fact>[] {
  return facts.filter((fact) => fact.programId === programId)
}

/** The body that runs a facility, and the one above it. */
export type ListedOrganization = {
  name: string
  parent: string | null
  ownership: string | null
  website: string | null
  npi: string | null
  provenance: Provenance
}

/** What `visibility` withholds is null here already. */
export type Address = {
  street: string | null
  street2: string | null
  city: string
  state: string
  zip: string | null
  county: string | null
  visibility: 'full' | 'city' | 'hidden'
  point: { lat: number; lng: number; precision: 'street' | 'zip' } | null
}

export type ListedPhone = {
  number: string
  extension: string | null
  purpose: 'admissions' | 'main' | 'crisis' | 'tty' | 'text'
  answeredBy: 'facility' | 'organization' | 'answering_service' | 'state_line' | null
  hours: string | null
  languages: string[]
}

export type MedicationStance = 'starts' | 'continues' | 'accepts_from_elsewhere' | 'requires_taper' | 'not_allowed'

export type ListedDetox = {
  where: 'on_site' | 'referral' | 'none'
  kind: 'ambulatory' | 'social' | 'residential' | 'hospital' | null
  substances: ('alcohol' | 'benzodiazepines' | 'opioids' | 'cocaine' | 'methamphetamine')[]
  medicationUsed: boolean | null
  nursing24h: boolean | null
  partnerName: string | null
  arrangedBy: string | null
}

export type Plan = {
  payer: string
  plan: string | null
  state: string | null
  network: 'in_network' | 'out_of_network' | null
  asOf: string
}

/** Amounts in US cents, before insurance. */
export type ListedPrice = {
  amountCents: number
  amountCentsMax: number | null
  unit: 'session' | 'day' | 'week' | 'month' | 'stay' | 'assessment'
  note: string | null
  asOf: string
}

export type SourceRecord = {
  source: Source
  edition: string
  rowNumber: number
  /** The first edition it was missing from; null while it is listed. */
  goneSince: string | null
}

export type Range = { min: number; max: number }

export type ListedSession = Session & { kind: 'group' | 'individual' | 'family' | 'education' | 'medical' | 'other' }

export type ListedTrack = { name: string; daysNeeded: number | null; sessions: ListedSession[] }

export type ListedProgram = {
  id: number
  level: LevelOfCare
  settingCode: string | null
  name: string | null
  delivery: 'in_person' | 'telehealth' | 'hybrid' | null
  hours: Range | null
  hoursBasis: 'clinical' | 'attendance' | null
  days: Range | null
  sessionMinutes: number | null
  lengthWeeks: Range | null
  offersDay: boolean | null
  offersEvening: boolean | null
  offersWeekend: boolean | null
  groupSizeMax: number | null
  ageMin: number | null
  ageMax: number | null
  coOccurring: boolean | null
  assessmentRequired: boolean | null
  referralRequired: boolean | null
  detoxRequiredFirst: boolean | null
  rollingAdmission: boolean | null
  asam: { level: string; edition: number } | null
  sampleDay: string | null
  afterwards: string | null
  services: string[]
  payments: string[]
  ages: string[]
  genders: string[]
  tracks: ListedTrack[]
  phases: { name: string | null; weeks: number | null; hoursPerWeek: number | null; daysPerWeek: number | null }[]
  availability: {
    status: 'open' | 'waitlist' | 'full'
    nextIntake: string | null
    waitDays: number | null
    statedOn: string
    expiresAt: string
  } | null
  links: ListedLink[]
  provenance: Provenance
}

/** A step to another program or facility that is listed, or to a place that is only named. */
export type ListedLink = {
  kind: 'step_up' | 'step_down' | 'detox_referral' | 'aftercare' | 'housing'
  program: { id: number; name: string | null; level: LevelOfCare } | null
  facility: { slug: string; name: string } | null
  /** The name of a place without a listing. */
  targetName: string | null
  note: string | null
}
