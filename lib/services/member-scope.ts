import type pg from 'pg'
import { type Actor, type FacilityOf, wholeOrganization } from '#lib/access/actor.ts'
import { type Action, demand } from '#lib/access/policy.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import type { Scope } from '#lib/db/members.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'

/** Whether something is about a facility alone or about its whole organization. */
export type Reach = { wholeOrganization: boolean }

export type MembersChange =
  | { ok: true }
  | { ok: false; refused: 'email' | 'self' | 'tooMany' | 'gone' | 'lastOwner' | 'noAccount' }

/** @throws Forbidden unless the actor may do so to the facility, or to its organization where that is meant */
export function scopeFor(
  actor: Actor | null,
  action: Action,
  facility: FacilityContact,
  reach: Reach,
): { actor: Actor; scope: Scope } {
  const { organizationId } = facility
  const whole = reach.wholeOrganization && organizationId !== null
  demand(actor, action, { facility: whole ? wholeOrganization(organizationId) : facility })
  return { actor, scope: whole ? { organizationId } : { facilityId: facility.id } }
}

/** Writes what was done among the people of a listing into its history. */
export function noteMembers(
  client: pg.ClientBase,
  { accountId: actorId }: Actor,
  action: string,
  { id: facilityId }: FacilityOf,
  after: object,
  before?: object,
): Promise<void> {
  return insertAuditEvent(client, { actorId, action, facilityId, after, ...(before && { before }) })
}
