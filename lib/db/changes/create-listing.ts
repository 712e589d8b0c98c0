import type pg from 'pg'
import { insertRows, takeIds } from '#lib/db/insert-rows.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { takeSlug } from '#lib/facility/slug.ts'
import { changeListing, type ListingEdit } from './change-listing.ts'

/** A facility that is new to the directory: at least its name and where it is. */
export type NewListing = Omit<ListingEdit, 'facilityId' | 'change' | 'check'> & {
  change: ListingEdit['change'] & { facts: Partial<FacilityFacts> & Pick<FacilityFacts, 'name' | 'address'> }
}

/** Adds a facility, inside the caller's transaction, with a slug that no listing has or had. */
export async function createListing(client: pg.ClientBase, edit: NewListing): Promise<{ id: number; slug: string }> {
  const { name, address } = edit.change.facts
  // Two facilities of one name that come at once shall not take one slug.
  await client.query("select pg_advisory_xact_lock(hashtext('facility_slug'))")
  const parts = { name: name.name, name2: name.name2, city: address.city, state: address.state }
  const { rows } = await client.query<{ slug: string }>(
    'select slug from facility where slug like $1 union select slug from slug_redirect where slug like $1',
    [`${takeSlug({ ...parts, name2: null }, new Set()).split('-')[0]}%`],
  )
  const slug = takeSlug(parts, new Set(rows.map((row) => row.slug)))
  const [id] = (await takeIds(client, 'facility', 1)) as [number]
  const { city, state, zip, street, visibility } = address
  const row = { id, slug, name: name.name, city, state, zip, street, address_visibility: visibility }
  await insertRows(client, 'facility', [row])
  await changeListing(client, { ...edit, facilityId: id })
  return { id, slug }
}
