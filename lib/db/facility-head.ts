import type { FacilityStatus } from '#lib/facility/status.ts'
import { readPool } from './client.ts'

/** What a page about a listing has to know of it before anything else. */
export type FacilityHead = {
  id: number
  organizationId: number | null
  slug: string
  name: string
  city: string
  state: string
  status: FacilityStatus
  mergedIntoId: number | null
  takesHelpRequests: boolean
}

const columns = `id, organization_id as "organizationId", slug, name, city, state, status, merged_into_id as "mergedIntoId",
  takes_help_requests as "takesHelpRequests"`

/** The facility at a slug, merged ones too; null where there is none. */
export async function findFacilityHead(slug: string): Promise<FacilityHead | null> {
  const { rows } = await readPool().query<FacilityHead>(`select ${columns} from facility where slug = $1`, [slug])
  return rows[0] ?? null
}

/** The facility with an id; null where there is none. */
export async function findFacilityHeadById(id: number): Promise<FacilityHead | null> {
  const { rows } = await readPool().query<FacilityHead>(`select ${columns} from facility where id = $1`, [id])
  return rows[0] ?? null
}
