import { randomInt, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import { type Actor, rolesOf } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import type { OwnClaim } from '#lib/claims/claim.ts'
import { codeDays, formatCode, mostTries, readCode, writeCode } from '#lib/claims/claim-code.ts'
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
  lockClaim,
  markProven,
  storeCode,
  storeObjection,
  takeCodeTry,
  withdrawOwnClaim,
} from '#lib/db/claims.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'
import { queueMail } from '#lib/db/mails.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { listOwners } from '#lib/db/readers.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { claimCodeText } from '#lib/mail/texts/claim-code.ts'
import { claimToldText } from '#lib/mail/texts/claim-told.ts'

const day = 24 * 60 * 60
const claimLimit = { limit: 10, windowSeconds: day }
/** Of codes to one address: nobody's mailbox is filled by a stranger. */
const mailLimit = { limit: 3, windowSeconds: day }
const tryLimit = { limit: 20, windowSeconds: day }

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
export function listMyOpenClaims(actor: Actor | null): Promise<{ slug: string; name: string; asked: boolean }[]> {
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
  if (checked.email !== null && !(await takeAttempt(`claim-mail:${checked.email}`, mailLimit))) {
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

/** Mails another code for the actor's own claim, to the address that the claim names, in place of the one before. */
export async function mailCodeAgain(
  actor: Actor | null,
  facility: FacilityContact,
): Promise<{ ok: true } | { ok: false; refused: 'noClaim' | 'tooMany' }> {
  demand(actor, 'claim.make')
  const claim = await findOwnClaim(actor.accountId, facility.id)
  const email = claim?.proof === 'email_code' ? claim.proofEmail : null
  if (!claim || !email || claim.isProven) return { ok: false, refused: 'noClaim' }
  if (!(await takeAttempt(`claim-mail:${email}`, mailLimit))) return { ok: false, refused: 'tooMany' }
  return transact(async (client) => {
    const locked = await lockClaim(client, claim.id)
    if (!locked || locked.proven || !['pending', 'changes_asked'].includes(locked.status)) {
      return { ok: false, refused: 'noClaim' } as const
    }
    await mailCode(client, actor, facility, { id: claim.id, email })
    return { ok: true } as const
  })
}

/** Makes a code for a claim; it is known by its hash, which is of the claim too, so that it proves no other. */
export async function makeCode(client: pg.ClientBase, claimId: number, proof: OwnClaim['proof']): Promise<string> {
  const code = writeCode(randomInt(100_000_000))
  await storeCode(client, claimId, { hash: hashOf(claimId, code), proof, days: codeDays[proof] })
  return formatCode(code)
}

async function mailCode(
  client: pg.ClientBase,
  { accountId, locale }: Actor,
  facility: FacilityContact,
  { id, email: address }: { id: number; email: string },
): Promise<void> {
  const code = await makeCode(client, id, 'email_code')
  const url = env().siteUrl + localPath(locale, `/facilities/${facility.slug}/claim`)
  const text = claimCodeText(locale, { facility: fullName(facility), code, url, days: codeDays.email_code })
  const key = `claim-code:${id}:${keyedHash('claim-code-mail', code).slice(0, 12)}`
  await queueMail(client, { ...text, key, kind: 'claim-code', address, accountId })
}

const hashOf = (claimId: number, code: string): string => keyedHash('claim-code', `${claimId}:${code}`)

/** Takes the code that the actor typed for their own claim. Each try counts, and the fifth wrong one ends the code. */
export async function proveClaim(
  actor: Actor | null,
  facility: FacilityContact,
  typed: string,
): Promise<{ ok: true } | { ok: false; refused: 'noCode' | 'wrong' | 'tooMany' }> {
  demand(actor, 'claim.make')
  const code = readCode(typed)
  const claim = await findOwnClaim(actor.accountId, facility.id)
  if (!claim) return { ok: false, refused: 'noCode' }
  if (claim.isProven) return { ok: true }
  if (code === null) return { ok: false, refused: 'wrong' }
  if (!(await takeAttempt(`claim-code:${actor.accountId}`, tryLimit))) return { ok: false, refused: 'tooMany' }
  const codeHash = await takeCodeTry(claim.id, actor.accountId, mostTries)
  if (codeHash === null) return { ok: false, refused: 'noCode' }
  if (!timingSafeEqual(Buffer.from(codeHash), Buffer.from(hashOf(claim.id, code))))
    return { ok: false, refused: 'wrong' }
  return (await markProven(claim.id, codeHash)) ? { ok: true } : { ok: false, refused: 'noCode' }
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
