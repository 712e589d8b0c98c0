import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { parseEmail } from '#lib/accounts/email.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import {
  deleteMember,
  findAccountByEmail,
  findRole,
  hasOtherOwner,
  lockMembers,
  type MemberRole,
  putMember,
  type Scope,
} from '#lib/db/members.ts'
import { transact } from '#lib/db/transaction.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import { type MembersChange, noteMembers, type Reach, scopeFor } from './member-scope.ts'

/** Makes an editor an owner, or the reverse; the last owner stays one. */
export async function changeRole(
  asked: Actor | null,
  facility: FacilityContact,
  { accountId, role, ...reach }: Reach & { accountId: number; role: MemberRole },
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.invite', facility, reach)
  return changeMember(scope, accountId, role === 'owner', async (client, before) => {
    await putMember(client, scope, accountId, role)
    await noteMembers(
      client,
      actor,
      'role_changed',
      facility,
      { accountId, role, ...reach },
      { accountId, role: before },
    )
  })
}

/** Takes somebody's right to edit away. Only a moderator can leave a listing without an owner so. */
export async function removeMember(
  asked: Actor | null,
  facility: FacilityContact,
  { accountId, ...reach }: Reach & { accountId: number },
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.remove', facility, reach)
  const mayLeaveNone = can(actor, 'members.transfer', { facility })
  return changeMember(scope, accountId, mayLeaveNone, async (client, role) => {
    await deleteMember(client, scope, accountId)
    await noteMembers(client, actor, 'member_removed', facility, { ...reach }, { accountId, role })
  })
}

/** Gives the actor's own right to edit back. The last owner has to hand over first. */
export async function leaveListing(
  asked: Actor | null,
  facility: FacilityContact,
  reach: Reach,
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.leave', facility, reach)
  const { accountId } = actor
  return changeMember(scope, accountId, false, async (client, role) => {
    await deleteMember(client, scope, accountId)
    await noteMembers(client, actor, 'member_left', facility, { ...reach }, { accountId, role })
  })
}

/** Makes an account the owner, for instance when the last one has gone; with a reason, which the history keeps. */
export async function transferListing(
  asked: Actor | null,
  facility: FacilityContact,
  { email: typed, reason, ...reach }: Reach & { email: string; reason: string },
): Promise<MembersChange | { ok: false; refused: 'noReason' }> {
  const { actor, scope } = scopeFor(asked, 'members.transfer', facility, reach)
  const email = parseEmail(typed)
  if (!email) return { ok: false, refused: 'email' }
  if (email === actor.email) return { ok: false, refused: 'self' }
  if (reason.trim() === '') return { ok: false, refused: 'noReason' }
  return transact(async (client) => {
    const accountId = await findAccountByEmail(client, email)
    if (accountId === null) return { ok: false, refused: 'noAccount' }
    await lockMembers(client, scope)
    await putMember(client, scope, accountId, 'owner')
    const after = { accountId, role: 'owner', ...reach }
    const entry = { actorId: actor.accountId, action: 'ownership_transferred', facilityId: facility.id }
    await insertAuditEvent(client, { ...entry, after, reason: reason.trim().slice(0, 2000) })
    return { ok: true }
  })
}

/** Changes a member while nobody else changes one, unless that would leave a listing without an owner. */
function changeMember(
  scope: Scope,
  accountId: number,
  mayEndOwner: boolean,
  change: (client: pg.ClientBase, before: MemberRole) => Promise<void>,
): Promise<MembersChange> {
  return transact(async (client) => {
    await lockMembers(client, scope)
    const before = await findRole(client, scope, accountId)
    if (!before) return { ok: false, refused: 'gone' }
    const isLast = before === 'owner' && !mayEndOwner && !(await hasOtherOwner(client, scope, accountId))
    if (isLast) return { ok: false, refused: 'lastOwner' }
    await change(client, before)
    return { ok: true }
  })
}
