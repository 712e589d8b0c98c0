import { randomInt, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { isOpen, type OwnClaim } from '#lib/claims/claim.ts'
import { codeDays, formatCode, mostTries, readCode, writeCode } from '#lib/claims/claim-code.ts'
import { findOwnClaim, lockClaim, markProven, storeCode, takeCodeTry } from '#lib/db/claims.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'
import { queueMail } from '#lib/db/mails.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { claimCodeText } from '#lib/mail/texts/claim-code.ts'

const day = 24 * 60 * 60
/** Of codes to one address: nobody's mailbox is filled by a stranger. */
const mailLimit = { limit: 3, windowSeconds: day }
const tryLimit = { limit: 20, windowSeconds: day }

/** Whether one more code may be mailed to an address today. */
export const mayMailCode = (email: string): Promise<boolean> => takeAttempt(`claim-mail:${email}`, mailLimit)

/** Mails another code for the actor's own claim, to the address that the claim names, in place of the one before. */
export async function mailCodeAgain(
  actor: Actor | null,
  facility: FacilityContact,
): Promise<{ ok: true } | { ok: false; refused: 'noClaim' | 'tooMany' }> {
  demand(actor, 'claim.make')
  const claim = await findOwnClaim(actor.accountId, facility.id)
  const email = claim?.proof === 'email_code' ? claim.proofEmail : null
  if (!claim || !email || claim.isProven) return { ok: false, refused: 'noClaim' }
  if (!(await mayMailCode(email))) return { ok: false, refused: 'tooMany' }
  return transact(async (client) => {
    const locked = await lockClaim(client, claim.id)
    if (!locked || locked.proven || !isOpen(locked)) {
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

/** Makes a code for the actor's claim and mails it to the address that the claim names. */
export async function mailCode(
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
