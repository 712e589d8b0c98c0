import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { type Actor, type FacilityOf, wholeOrganization } from '#lib/access/actor.ts'
import { type Action, can, demand } from '#lib/access/policy.ts'
import { readEmail } from '#lib/claims/email.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import { deleteInvitation, findInvitation, type Invited, insertInvitation, markAccepted } from '#lib/db/invitations.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'
import { queueMail } from '#lib/db/mails.ts'
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
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { invitationText } from '#lib/mail/texts/invitation.ts'

/** How long the link of an invitation works. */
export const invitationDays = 14

const inviteLimit = { limit: 30, windowSeconds: 24 * 60 * 60 }

/** Whether something is about a facility alone or about its whole organization. */
export type Reach = { wholeOrganization: boolean }

export type MembersChange =
  | { ok: true }
  | { ok: false; refused: 'email' | 'tooMany' | 'gone' | 'lastOwner' | 'noAccount' }

/** @throws Forbidden unless the actor may do so to the facility, or to its organization where that is meant */
function scopeFor(
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

/** Mails a colleague a link that makes them an owner or editor, for the account of that address alone, once. */
export async function inviteMember(
  asked: Actor | null,
  facility: FacilityContact,
  { email: typed, role, ...reach }: Reach & { email: string; role: MemberRole },
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.invite', facility, reach)
  const email = readEmail(typed)
  if (!email) return { ok: false, refused: 'email' }
  if (!(await takeAttempt(`invite:${actor.accountId}`, inviteLimit))) return { ok: false, refused: 'tooMany' }
  const token = randomBytes(32).toString('base64url')
  await transact(async (client) => {
    const invitation = { email, role, tokenHash: hashOf(token), invitedBy: actor.accountId, days: invitationDays }
    const id = await insertInvitation(client, scope, invitation)
    const url = env().siteUrl + localPath(actor.locale, `/invitations/${token}`)
    const name = 'organizationId' in scope ? (facility.organization ?? '') : fullName(facility)
    const text = invitationText(actor.locale, { facility: name, url, days: invitationDays })
    await queueMail(client, { ...text, key: `invitation:${id}`, kind: 'invitation', address: email })
    await note(client, actor, 'member_invited', facility, { role, ...reach })
  })
  return { ok: true }
}

/** Takes an invitation back that nobody has accepted. */
export async function cancelInvitation(
  asked: Actor | null,
  facility: FacilityContact,
  { id, ...reach }: Reach & { id: number },
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.invite', facility, reach)
  return transact(async (client) => {
    if (!(await deleteInvitation(client, scope, id))) return { ok: false, refused: 'gone' }
    await note(client, actor, 'invitation_cancelled', facility, reach)
    return { ok: true }
  })
}

/** The invitation of a link, if it is the actor's; that one exists for another address is all that others learn. */
export async function readInvitation(
  actor: Actor | null,
  token: string,
): Promise<{ kind: 'none' } | { kind: 'forOther' } | { kind: 'mine'; invitation: Invited }> {
  const invitation = await findInvitation(hashOf(token))
  if (!invitation) return { kind: 'none' }
  if (invitation.email !== actor?.email.toLowerCase()) return { kind: 'forOther' }
  return { kind: 'mine', invitation }
}

/** Accepts an invitation. Who is an owner already stays one. */
export async function acceptInvitation(actor: Actor | null, token: string): Promise<{ ok: boolean }> {
  demand(actor, 'account.read', actor ? { accountId: actor.accountId } : {})
  const found = await readInvitation(actor, token)
  if (found.kind !== 'mine') return { ok: false }
  const { id, facilityId, organizationId, role } = found.invitation
  const scope: Scope = facilityId === null ? { organizationId: organizationId as number } : { facilityId }
  return transact(async (client) => {
    await lockMembers(client, scope)
    if (!(await markAccepted(client, id))) return { ok: false }
    const before = await findRole(client, scope, actor.accountId)
    if (before !== 'owner') await putMember(client, scope, actor.accountId, role)
    const after = { accountId: actor.accountId, role, wholeOrganization: facilityId === null }
    const { accountId: actorId } = actor
    await insertAuditEvent(client, { actorId, action: 'member_joined', facilityId, after })
    return { ok: true }
  })
}

/** Makes an editor an owner, or the reverse; the last owner stays one. */
export async function changeRole(
  asked: Actor | null,
  facility: FacilityContact,
  { accountId, role, ...reach }: Reach & { accountId: number; role: MemberRole },
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.invite', facility, reach)
  return changeMember(scope, accountId, role === 'owner', async (client, before) => {
    await putMember(client, scope, accountId, role)
    await note(client, actor, 'role_changed', facility, { accountId, role, ...reach }, { accountId, role: before })
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
    await note(client, actor, 'member_removed', facility, { ...reach }, { accountId, role })
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
    await note(client, actor, 'member_left', facility, { ...reach }, { accountId, role })
  })
}

/** Makes an account the owner, for instance when the last one has gone; with a reason, which the history keeps. */
export async function transferListing(
  asked: Actor | null,
  facility: FacilityContact,
  { email: typed, reason, ...reach }: Reach & { email: string; reason: string },
): Promise<MembersChange | { ok: false; refused: 'noReason' }> {
  const { actor, scope } = scopeFor(asked, 'members.transfer', facility, reach)
  const email = readEmail(typed)
  if (!email) return { ok: false, refused: 'email' }
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

function note(
  client: pg.ClientBase,
  { accountId: actorId }: Actor,
  action: string,
  { id: facilityId }: FacilityOf,
  after: object,
  before?: object,
): Promise<void> {
  return insertAuditEvent(client, { actorId, action, facilityId, after, ...(before && { before }) })
}

const hashOf = (token: string): string => keyedHash('invitation', token)
