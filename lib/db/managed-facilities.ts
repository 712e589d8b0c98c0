import { mostListed } from '#lib/manage/present-managed.ts'
import { factAges, scheduleFields } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { pool } from './client.ts'

/** A facility in the list of those that somebody edits. */
export type ManagedFacility = {
  id: number
  slug: string
  name: string
  city: string
  state: string
  /** Changes that wait for a moderator. */
  waiting: number
  /** Whether its schedule or its prices were stated too long ago. */
  old: boolean
}

/** Schedules by the dates of their facts, prices and plans by their own. */
const statement = `
  select f.id, f.slug, f.name, f.city, f.state,
    (select count(*)::int from change_request c
      where c.facility_id = f.id and c.status in ('pending', 'changes_asked')) as waiting,
    exists (select from program p, unnest($3::text[]) field
      where p.facility_id = f.id and p.provenance -> field ->> 'at' < $4)
    or exists (select from price x where x.facility_id = f.id and x.as_of < $4::date)
    or exists (select from plan_acceptance x where x.facility_id = f.id and x.as_of < $4::date) as old
  from facility f
  where (f.id = any($1) or f.organization_id = any($2)) and f.merged_into_id is null
  order by f.name, f.city, f.id limit $5`

/** The facilities with these ids and those of these organizations, by name; one more than are listed tells of the rest. */
export async function listManagedFacilities(
  facilityIds: readonly number[],
  organizationIds: readonly number[],
  now: Date,
): Promise<ManagedFacility[]> {
  if (facilityIds.length + organizationIds.length === 0) return []
  const oldest = isoDay(new Date(now.getTime() - factAges.timetable * 86_400_000))
  const values = [facilityIds, organizationIds, scheduleFields, oldest, mostListed + 1]
  return (await pool().query<ManagedFacility>(statement, values)).rows
}
