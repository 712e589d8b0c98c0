import type { FacilityContact } from '#lib/facility/contact.ts'
import { pool } from './client.ts'

/** Columns of a `FacilityContact`, where `f` is the facility and `o` its organization. */
export const contactColumns = `
  f.id, f.organization_id as "organizationId", f.slug, f.name, f.name2, o.name as organization, f.website,
  case when f.address_visibility = 'full' then f.street end as street,
  case when f.address_visibility = 'full' then f.street2 end as street2, f.city, f.state, f.zip,
  (select coalesce(json_agg(json_build_object('number', p.number, 'extension', p.extension, 'purpose', p.purpose)
    order by p.position), '[]') from phone p where p.facility_id = f.id) as phones`

/** What the facility at a slug publishes of itself; null where there is none. */
export async function findFacilityContact(slug: string): Promise<FacilityContact | null> {
  const { rows } = await pool().query<FacilityContact>(
    `select ${contactColumns} from facility f left join organization o on o.id = f.organization_id
     where f.slug = $1 and f.merged_into_id is null`,
    [slug],
  )
  return rows[0] ?? null
}
