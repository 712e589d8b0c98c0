import type { Actor } from '#lib/access/actor.ts'
import { listManagedFacilities, type ManagedFacility } from '#lib/db/managed-facilities.ts'

/** The facilities that somebody edits, by themselves or through an organization. */
export function listOwnFacilities({ memberships }: Actor, now: Date): Promise<ManagedFacility[]> {
  const facilities = memberships.flatMap(({ facilityId }) => facilityId ?? [])
  const organizations = memberships.flatMap(({ organizationId }) => organizationId ?? [])
  return listManagedFacilities(facilities, organizations, now)
}
