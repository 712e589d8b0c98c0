import { type Actor, rolesOf } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import type { OwnClaim } from '#lib/claims/claim.ts'
import {
  type ClaimIssue,
  checkClaim,
  evidenceLength,
  type ProofGround,
  type TypedClaim,
} from '#lib/claims/claim-form.ts'
import { domainOfWebsite } from '#lib/claims/website-domain.ts'
import {
  addEvidence,
  findOwnClaim,
  insertClaim,
  listOwnOpenClaims,
  type OpenClaim,
  storeObjection,
  withdrawOwnClaim,
} from '#lib/db/claims.ts'
import { queueMail } from '#lib/db/mails.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { listOwners } from '#lib/db/readers.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { claimToldText } from '#lib/mail/texts/claim-told.ts'
import { mailCode, mayMailCode } from './claim-codes.ts'

const day = 24 * 60 * 60
const claimLimit = { limit: 10, windowSeconds: day }

/** What a proof of work at a facility can be held against. */
export function proofGround({ website, phones, street }: FacilityContact): ProofGround {
  return { domain: domainOfWebsite(website), hasPhone: phones.length > 0, hasAddress: street !== null }
}

/** The actor's own newest claim of a facility, and nobody else's. */
export function findMyClaim(actor: Actor, facility: FacilityContact): Promise<OwnClaim | null> {
  demand(actor, 'claim.make')
  return findOwnClaim(actor.accountId, facility.id)
}

/** The actor's own claims that are not decided. */
export function listMyOpenClaims(actor: Actor | null): Promise<OpenClaim[]> {
  demand(actor, 'claim.make')
  return listOwnOpenClaims(actor.accountId)
}

export type MadeClaim =
  | { ok: true }
  | { ok: false; issues: ClaimIssue[] }
  | { ok: false; refused: 'alreadyStaff' | 'tooMany' }

/**
 * Asks for the right to edit a listing, tells its owners, and mails the code where it is proven by one. The answer is
 * the same whether there are owners. A claim that is open already stays as it is.
 */
export async function makeClaim(actor: Actor | null, facility: FacilityContact, typed: TypedClaim): Promise<MadeClaim> {
  demand(actor, 'claim.make')
  if (rolesOf(actor, facility).includes('editor')) return { ok: false, refused: 'alreadyStaff' }
  const checked = checkClaim(typed, proofGround(facility))
  if (Array.isArray(checked)) return { ok: false, issues: checked }
  if (!(await takeAttempt(`claim:${actor.accountId}`, claimLimit))) return { ok: false, refused: 'tooMany' }
  if (checked.email !== null && !(await mayMailCode(checked.email))) {
    return { ok: false, refused: 'tooMany' }
  }
  await transact(async (client) => {
    const id = await insertClaim(client, actor.accountId, facility.id, checked)
    if (id === null) return
    if (checked.email !== null) await mailCode(client, actor, facility, { id, email: checked.email })
    for (const owner of await listOwners(client, facility.id)) {
      const url = env().siteUrl + localPath(owner.locale, `/manage/${facility.slug}/people`)
      const text = claimToldText(owner.locale, { facility: fullName(facility), url })
      const { accountId, email: address } = owner
      await queueMail(client, { ...text, key: `claim-told:${id}:${accountId}`, kind: 'claim-told', address, accountId })
    }
  })
  return { ok: true }
}

/** Answers a moderator's question: the words are added to what was written, and the claim waits again. */
export async function answerQuestion(
  actor: Actor | null,
  facility: FacilityContact,
  typed: string,
): Promise<{ ok: boolean }> {
  demand(actor, 'claim.make')
  const text = typed.trim().slice(0, evidenceLength.most)
  const claim = await findOwnClaim(actor.accountId, facility.id)
  if (!claim || text === '') return { ok: false }
  return { ok: await addEvidence(claim.id, actor.accountId, text) }
}

/** Takes back the actor's own claim. */
export async function withdrawClaim(actor: Actor | null, facility: FacilityContact): Promise<{ ok: boolean }> {
  demand(actor, 'claim.make')
  const claim = await findOwnClaim(actor.accountId, facility.id)
  return { ok: claim !== null && (await withdrawOwnClaim(claim.id, actor.accountId)) }
}

/** Says what an owner has against an open claim of their own facility; a moderator reads it with the claim. */
export async function objectToClaim(
  actor: Actor | null,
  facility: FacilityContact,
  claimId: number,
  typed: string,
): Promise<{ ok: boolean }> {
  demand(actor, 'claim.object', { facility })
  const text = typed.trim().slice(0, evidenceLength.most)
  if (text === '') return { ok: false }
  return { ok: await storeObjection(claimId, facility.id, actor.accountId, text) }
}
