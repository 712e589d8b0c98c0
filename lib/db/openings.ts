import type { LevelOfCare } from '#lib/care/levels.ts'
import { pool } from '#lib/db/client.ts'
import type { ListedProgram } from '#lib/facility/listing.ts'

/** A program by its names, and what its listing says of openings. */
export type ProgramOpenings = Pick<ListedProgram, 'availability'> & {
  program: { name: string | null; level: LevelOfCare }
  facility: { id: number; organizationId: number | null; slug: string; name: string }
}

/** What a program's listing says of openings; null when there is no such program. Read from where it is written. */
export async function findProgramOpenings(programId: number): Promise<ProgramOpenings | null> {
  const { rows } = await pool().query<ProgramOpenings>(
    `select json_build_object('name', p.name, 'level', p.level) as program,
       json_build_object('id', f.id, 'organizationId', f.organization_id, 'slug', f.slug, 'name', f.name) as facility,
       (select json_build_object('status', v.status, 'nextIntake', v.next_intake, 'waitDays', v.wait_days,
          'statedOn', (v.stated_at at time zone 'UTC')::date, 'expiresAt', v.expires_at)
        from availability v where v.program_id = p.id) as availability
     from program p join facility f on f.id = p.facility_id where p.id = $1`,
    [programId],
  )
  return rows[0] ?? null
}
