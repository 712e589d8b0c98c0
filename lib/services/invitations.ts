import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { parseEmail } from '#lib/accounts/email.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import { deleteInvitation, findInvitation, type Invited, insertInvitation, markAccepted } from '#lib/db/invitations.ts'
import { queueMail } from '#lib/db/mails.ts'
import { findRole, lockMembers, type MemberRole, putMember, type Scope } from '#lib/db/members.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { hashOfToken, newToken } from '#lib/link-token.ts'
import { invitationText } from '#lib/mail/texts/invitation.ts'
import { type MembersChange, noteMembers, type Reach, scopeFor } from './member-scope.ts'

/** How long the link of an invitation works. */
export const invitationDays = 14

const inviteLimit = { limit: 30, windowSeconds: 24 * 60 * 60 }

/** Mails a colleague a link that makes them an owner or editor, for the account of that address alone, once. */
export async function inviteMember(
  asked: Actor | null,
  facility: FacilityContact,
  { email: typed, role, ...reach }: Reach & { email: string; role: MemberRole },
): Promise<MembersChange> {
  const { actor, scope } = scopeFor(asked, 'members.invite', facility, reach)
  const email = parseEmail(typed)
  if (!email) return { ok: false, refused: 'email' }
  if (email === actor.email) return { ok: false, refused: 'self' }
  if (!(await takeAttempt(`invite:${actor.accountId}`, inviteLimit))) return { ok: false, refused: 'tooMany' }
  const token = newToken()
  await transact(async (client) => {
    const invitation = { email, role, tokenHash: hashOfToken(token), invitedBy: actor.accountId, days: invitationDays }
    const id = await insertInvitation(client, scope, invitation)
    const url = env().siteUrl + localPath(actor.locale, `/invitations/${token}`)
    const name = 'organizationId' in scope ? (facility.organization ?? '') : fullName(facility)
    const text = invitationText(actor.locale, { facility: name, url, days: invitationDays })
    await queueMail(client, { ...text, key: `invitation:${id}`, kind: 'invitation', address: email })
    await noteMembers(client, actor, 'member_invited', facility, { role, ...reach })
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
    await noteMembers(client, actor, 'invitation_cancelled', facility, reach)
    return { ok: true }
  })
}

/** The invitation of a link, if it is the actor's; that one exists for another address is all that others learn. */
export async function readInvitation(
  actor: Actor | null,
  token: string,
): Promise<{ kind: 'none' } | { kind: 'forOther' } | { kind: 'mine'; invitation: Invited }> {
  const invitation = await findInvitation(hashOfToken(token))
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
