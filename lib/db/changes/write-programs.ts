import type pg from 'pg'
import { insertRows, takeIds, updateRows } from '#lib/db/insert-rows.ts'
import type { ListingChange } from '#lib/facility/listing-state.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import { programColumns, programTables } from './program-columns.ts'
import { toRow } from './row.ts'

/** Makes programs that have only their level yet, and gives their ids. */
export async function addPrograms(
  client: pg.ClientBase,
  facilityId: number,
  programs: NonNullable<ListingChange['addPrograms']>,
): Promise<number[]> {
  const fresh = await takeIds(client, 'program', programs.length)
  const rows = programs.map(({ id, settingCode = null, facts }, index) => ({
    id: id ?? (fresh[index] as number),
    facility_id: facilityId,
    setting_code: settingCode,
    level: facts.level,
  }))
  await insertRows(client, 'program', rows)
  return rows.map(({ id }) => id)
}

/** Writes facts of a program over those that stand, and the provenance of all. */
export async function writeProgram(
  client: pg.ClientBase,
  facilityId: number,
  programId: number,
  facts: Partial<ProgramFacts>,
  provenance: Provenance,
): Promise<void> {
  const columns = Object.entries(facts).map(([field, fact]) =>
    programColumns[field as keyof ProgramFacts]?.(fact as never),
  )
  await updateRows(client, 'program', [Object.assign({ id: programId, provenance }, ...columns)])
  if (facts.timetable) await writeTracks(client, programId, facts.timetable.tracks)
  if (facts.availability !== undefined) {
    await client.query('delete from availability where program_id = $1', [programId])
    const stated = facts.availability ? [{ program_id: programId, ...toRow(facts.availability) }] : []
    await insertRows(client, 'availability', stated)
  }
  for (const [field, { table, ordered, facility }] of Object.entries(programTables)) {
    const list = facts[field as keyof ProgramFacts] as object[] | undefined
    if (list === undefined) continue
    await client.query(`delete from ${table} where program_id = $1`, [programId])
    const rows = list.map((fact, position) => ({
      program_id: programId,
      ...(facility ? { facility_id: facilityId } : {}),
      ...(ordered ? { position } : {}),
      ...toRow(fact),
    }))
    await insertRows(client, table, rows)
  }
}

async function writeTracks(
  client: pg.ClientBase,
  programId: number,
  tracks: ProgramFacts['timetable']['tracks'],
): Promise<void> {
  await client.query('delete from track where program_id = $1', [programId])
  const ids = await takeIds(client, 'track', tracks.length)
  const rows = tracks.map(({ name, daysNeeded }, position) => ({
    id: ids[position],
    program_id: programId,
    position,
    name,
    days_needed: daysNeeded,
  }))
  await insertRows(client, 'track', rows)
  const sessions = tracks.flatMap((track, position) =>
    track.sessions.map((session) => ({ track_id: ids[position], ...toRow(session) })),
  )
  await insertRows(client, 'track_session', sessions)
}
