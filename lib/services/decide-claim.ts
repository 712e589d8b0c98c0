import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { isOpen } from '#lib/claims/claim.ts'
import type { ClaimForReview } from '#lib/claims/claim-review.ts'
import { domainOfWebsite } from '#lib/claims/website-domain.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import { countNamesAtDomain, readClaimForReview } from '#lib/db/claim-reviews.ts'
import { decideClaim, lockClaim, type StoredClaim } from '#lib/db/claims.ts'
import { queueMail } from '#lib/db/mails.ts'
import { findRole, hasOtherOwner, lockMembers, type MemberRole, putMember } from '#lib/db/members.ts'
import { findReader } from '#lib/db/readers.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { fullName } from '#lib/facility/contact.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Decision } from '#lib/mail/decision.ts'
import { claimDecidedText } from '#lib/mail/texts/claim-decided.ts'
import { makeCode } from './claim-codes.ts'

/** A claim with all that it is decided by; null where there is none. */
export async function findClaimForReview(actor: Actor | null, id: number): Promise<ClaimForReview | null> {
  demand(actor, 'claim.decide')
  const claim = await readClaimForReview(id)
  if (!claim) return null
  const domain = domainOfWebsite(claim.facility.website)
  return { ...claim, sharingDomain: domain ? await countNamesAtDomain(claim.facility.id, domain) : 0 }
}

export type Grant = { role: MemberRole; wholeOrganization: boolean }
export type Decided = { ok: true } | { ok: false; refused: 'gone' | 'decided' | 'unproven' | 'noReason' }

/**
 * Lets the person edit: membership, history and mail in one transaction. Who is the first becomes the owner, whatever the
 * moderator chose; a claim that nothing proves is refused.
 */
export async function approveClaim(actor: Actor | null, id: number, grant: Grant): Promise<Decided> {
  return decide(actor, id, 'approved', null, async (client, claim, organizationId, by) => {
    if (!claim.proven) return { ok: false, refused: 'unproven' }
    const facility = { facilityId: claim.facilityId }
    await lockMembers(client, facility)
    const whole = grant.wholeOrganization && organizationId !== null
    const scope = whole ? { organizationId } : facility
    const isOwner = (await findRole(client, scope, claim.accountId)) === 'owner'
    const role = isOwner || !(await hasOtherOwner(client, facility, claim.accountId)) ? 'owner' : grant.role
    await putMember(client, scope, claim.accountId, role)
    const after = { accountId: claim.accountId, role, wholeOrganization: whole }
    await insertAuditEvent(client, {
      actorId: by,
      action: 'claim_approved',
      ...facility,
      after,
    })
    return { ok: true }
  })
}

/** Says no, with a reason that the person gets by mail. */
export async function rejectClaim(actor: Actor | null, id: number, reason: string): Promise<Decided> {
  return decide(actor, id, 'rejected', reason, async (client, { facilityId }, _, by) => {
    await insertAuditEvent(client, { actorId: by, action: 'claim_rejected', facilityId })
    return { ok: true }
  })
}

/** Asks the person something before deciding. The claim stays open. */
export async function askAboutClaim(actor: Actor | null, id: number, question: string): Promise<Decided> {
  return decide(actor, id, 'changes_asked', question)
}

/** What a decision does besides, in its transaction. `by` is the account that decides. */
type Take = (client: pg.ClientBase, claim: StoredClaim, organizationId: number | null, by: number) => Promise<Decided>

async function decide(
  actor: Actor | null,
  id: number,
  decision: Decision,
  typed: string | null,
  take: Take = async () => ({ ok: true }),
): Promise<Decided> {
  demand(actor, 'claim.decide')
  const reason = typed?.trim().slice(0, 2000) ?? null
  if (reason === '') return { ok: false, refused: 'noReason' }
  const review = await readClaimForReview(id)
  if (!review) return { ok: false, refused: 'gone' }
  return transact(async (client) => {
    const claim = await lockClaim(client, id)
    if (!claim) return { ok: false, refused: 'gone' }
    demand(actor, 'claim.decide', { askedBy: claim.accountId })
    if (!isOpen(claim)) return { ok: false, refused: 'decided' }
    const taken = await take(client, claim, review.facility.organizationId, actor.accountId)
    if (!taken.ok) return taken
    await decideClaim(client, id, { status: decision, by: actor.accountId, reason })
    const { accountId, email: address, locale } = await findReader(client, claim.accountId)
    const path =
      decision === 'approved' ? `/manage/${review.facility.slug}` : `/facilities/${review.facility.slug}/claim`
    const url = env().siteUrl + localPath(locale, path)
    const text = claimDecidedText(locale, { facility: fullName(review.facility), decision, reason, url })
    const key = `claim-decided:${id}:${decision}${decision === 'changes_asked' ? `:${Date.now()}` : ''}`
    await queueMail(client, { ...text, key, kind: 'claim-decided', address, accountId })
    return { ok: true }
  })
}

/**
 * Makes a code to read out to the facility's published number, or to send to its published address, in place of any
 * before. It is shown this once.
 * @returns the code as it is read out; null when the claim can no longer be proven so
 */
export async function makeCodeToPassOn(
  actor: Actor | null,
  id: number,
  proof: 'phone_code' | 'letter_code',
): Promise<string | null> {
  demand(actor, 'claim.decide')
  return transact(async (client) => {
    const claim = await lockClaim(client, id)
    if (!claim) return null
    demand(actor, 'claim.decide', { askedBy: claim.accountId })
    return isOpen(claim) && !claim.proven ? makeCode(client, id, proof) : null
  })
}
