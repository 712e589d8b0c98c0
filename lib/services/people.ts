import { type Actor, wholeOrganization } from '#lib/access/actor.ts'
import { can, demand } from '#lib/access/policy.ts'
import { type ClaimToOwner, listOpenClaims } from '#lib/db/claims.ts'
import { listOpenInvitations, type OpenInvitation } from '#lib/db/invitations.ts'
import { listMembers, type Member } from '#lib/db/members.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import type { PeopleRights } from '#lib/people/present-people.ts'

export type People = {
  members: Member[]
  invitations: OpenInvitation[]
  claims: ClaimToOwner[]
  rights: PeopleRights
}

/** Who edits a listing, who is invited and, for its owners, who asks to; and what the actor may do about it. */
export async function readPeople(actor: Actor | null, facility: FacilityContact): Promise<People> {
  demand(actor, 'members.read', { facility })
  const { id, organizationId } = facility
  const organization = organizationId === null ? null : wholeOrganization(organizationId)
  const rights = {
    here: can(actor, 'members.invite', { facility }),
    everywhere: organization !== null && can(actor, 'members.invite', { facility: organization }),
    object: can(actor, 'claim.object', { facility }),
    transfer: can(actor, 'members.transfer', { facility }),
  }
  const [members, invitations, claims] = await Promise.all([
    listMembers(id, organizationId),
    rights.here ? listOpenInvitations(id, organizationId) : [],
    rights.object ? listOpenClaims(id, actor.accountId) : [],
  ])
  return { members, invitations, claims, rights }
}
