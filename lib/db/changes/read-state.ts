import type pg from 'pg'
import { type Weekday, weekdays } from '#lib/care/timetable.ts'
import { type FacilityFacts, facilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { programFacts } from '#lib/facility/program-facts.ts'
import { readProvenance } from '#lib/provenance/provenance.ts'
import { lockRows, readRows, type StoredRow, type StoredRows } from './stored-rows.ts'

/** A listing's editable facts as they stand, which nobody else can change until the transaction ends; null when there is none. */
export async function readListingState(client: pg.ClientBase, facilityId: number): Promise<ListingState | null> {
  return toState(await lockRows(client, facilityId))
}

/** As `readListingState`, only to be looked at: others may change it meanwhile. */
export async function viewListingState(client: pg.ClientBase, facilityId: number): Promise<ListingState | null> {
  return toState(await readRows(client, facilityId))
}

function toState(rows: StoredRows | null): ListingState | null {
  if (!rows) return null
  const { id, slug, organizationId, provenance } = rows.facility as StoredRow & {
    slug: string
    organizationId: number | null
  }
  return {
    id,
    slug,
    organizationId,
    facts: readFacility(rows),
    provenance: readProvenance(provenance),
    programs: rows.program.map((program) => readProgram(program, rows)),
  }
}

function readFacility(rows: StoredRows): FacilityFacts {
  const { facility } = rows
  const whole = (stored: StoredRow[]) => stored.filter(({ programId }) => programId === null)
  return facilityFacts.parse({
    ...facility,
    name: facility,
    organization: rows.organization,
    address: { ...facility, visibility: facility.addressVisibility, precision: facility.geoPrecision },
    phones: inOrder(rows.phone),
    medications: rows.medication_policy,
    detox: rows.detox_offering,
    populations: whole(rows.population_served),
    languages: rows.facility_language,
    plans: whole(rows.plan_acceptance),
    prices: whole(rows.price),
    drugTesting: whole(rows.drug_testing),
    houseRules: whole(rows.house_rule),
    credentials: rows.credential,
  })
}

function readProgram(program: StoredRow, rows: StoredRows): ProgramState {
  const { id } = program
  const own = (stored: StoredRow[]) => stored.filter(({ programId }) => programId === id)
  const range = (min: unknown, max: unknown) => (min === null ? null : { min, max })
  const hours = range(program.hoursPerWeekMin, program.hoursPerWeekMax)
  const tracks = inOrder(own(rows.track)).map((track) => ({
    ...track,
    sessions: inWeek(rows.track_session.filter(({ trackId }) => trackId === track.id)),
  }))
  const facts = programFacts.parse({
    ...program,
    hours: hours && { ...hours, basis: program.hoursBasis },
    days: range(program.daysPerWeekMin, program.daysPerWeekMax),
    session: program.sessionMinutes,
    length: range(program.lengthWeeksMin, program.lengthWeeksMax),
    timetable: { ...program, tracks },
    phases: inOrder(own(rows.phase)),
    groupSize: program.groupSizeMax,
    ages: { groups: program.ages, min: program.ageMin, max: program.ageMax },
    admission: program,
    asam: program.asamLevel === null ? null : { level: program.asamLevel, edition: program.asamEdition },
    availability: own(rows.availability)[0] ?? null,
    links: own(rows.program_link),
    populations: own(rows.population_served),
    plans: own(rows.plan_acceptance),
    prices: own(rows.price),
    drugTesting: own(rows.drug_testing),
    houseRules: own(rows.house_rule),
  })
  return {
    id,
    settingCode: program.settingCode as string | null,
    facts,
    provenance: readProvenance(program.provenance),
  }
}

function inOrder(rows: StoredRow[]): StoredRow[] {
  return rows.toSorted((a, b) => Number(a.position) - Number(b.position))
}

/** Sessions by day and start; the database gives the days by name. */
function inWeek(sessions: StoredRow[]): StoredRow[] {
  const at = ({ weekday, startMinute }: StoredRow) => weekdays.indexOf(weekday as Weekday) * 1440 + Number(startMinute)
  return sessions.toSorted((a, b) => at(a) - at(b))
}
