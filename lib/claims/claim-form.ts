import { z } from 'zod'
import { parseEmail } from '#lib/accounts/email.ts'
import { type ClaimProof, claimProofs } from './claim.ts'
import { isAtDomain } from './website-domain.ts'

/** What was typed, to be shown again. Nothing else of a form is read: roles, accounts and states are not asked for. */
export type TypedClaim = { evidence: string; proof: string; email: string }

export type ClaimProblem =
  | 'evidenceShort'
  | 'evidenceLong'
  | 'proofMissing'
  | 'emailWrong'
  | 'emailElsewhere'
  | 'noDomain'
  | 'noPhone'
  | 'noAddress'

export type ClaimIssue = { field: keyof TypedClaim; problem: ClaimProblem }

/** What the facility publishes that a proof can be held against. */
export type ProofGround = { domain: string | null; hasPhone: boolean; hasAddress: boolean }

export type CheckedClaim = { evidence: string; proof: ClaimProof; email: string | null }

export const evidenceLength = { least: 20, most: 2000 }

export function readClaimForm(form: URLSearchParams): TypedClaim {
  return { evidence: form.get('evidence') ?? '', proof: form.get('proof') ?? '', email: form.get('email') ?? '' }
}

/** Which kinds of proof a facility's published facts allow. */
export function proofsFor({ domain, hasPhone, hasAddress }: ProofGround): ClaimProof[] {
  const allowed = { email_code: domain !== null, phone_code: hasPhone, letter_code: hasAddress }
  return claimProofs.filter((proof) => allowed[proof])
}

/** A claim that can be stored, or everything that is wrong with it. */
export function checkClaim(typed: TypedClaim, ground: ProofGround): CheckedClaim | ClaimIssue[] {
  const evidence = typed.evidence.trim()
  const proof = z.enum(claimProofs).safeParse(typed.proof).data
  const email = proof === 'email_code' ? parseEmail(typed.email) : null
  const issues: ClaimIssue[] = []
  if (evidence.length < evidenceLength.least) issues.push({ field: 'evidence', problem: 'evidenceShort' })
  if (evidence.length > evidenceLength.most) issues.push({ field: 'evidence', problem: 'evidenceLong' })
  if (!proof) issues.push({ field: 'proof', problem: 'proofMissing' })
  else if (!proofsFor(ground).includes(proof)) issues.push({ field: 'proof', problem: missing[proof] })
  else if (proof === 'email_code' && !email) issues.push({ field: 'email', problem: 'emailWrong' })
  else if (email && !isAtDomain(email, ground.domain as string)) {
    issues.push({ field: 'email', problem: 'emailElsewhere' })
  }
  return issues.length > 0 || !proof ? issues : { evidence, proof, email }
}

const missing = { email_code: 'noDomain', phone_code: 'noPhone', letter_code: 'noAddress' } as const
