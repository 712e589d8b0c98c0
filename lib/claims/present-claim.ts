import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { formatPhone } from '#lib/facility/phone.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { isOpen, type OwnClaim } from './claim.ts'
import { type ProofGround, proofsFor } from './claim-form.ts'

export type ProofOption = { value: string; label: string; hint: string }

/** The ways to show that one works at a facility, each with where its code would go. */
export function presentProofs(facility: FacilityContact, ground: ProofGround, locale: Locale): ProofOption[] {
  const { claim: t } = messagesOf(locale)
  const { phones, street, street2, city, state, zip } = facility
  const hints = {
    email_code: () => t.proofHints.email_code(ground.domain ?? ''),
    phone_code: () => t.proofHints.phone_code(formatPhone(phones[0]?.number ?? '')),
    letter_code: () => t.proofHints.letter_code([street, street2, city, `${state} ${zip}`].filter(Boolean).join(', ')),
  }
  return proofsFor(ground).map((value) => ({ value, label: t.proofs[value], hint: hints[value]() }))
}

/** How a claim stands, for the person who made it. */
export type ClaimView = {
  title: string
  asked: string
  /** What happens now, in order. */
  lines: string[]
  question: string | null
  evidence: string
  can: { typeCode: boolean; mailAgain: boolean; withdraw: boolean; askAgain: boolean }
}

export function presentClaim(claim: OwnClaim, facility: FacilityContact, locale: Locale): ClaimView {
  const { claim: t } = messagesOf(locale)
  const open = isOpen(claim)
  const waits = open && !claim.isProven
  return {
    title: t.statusTitle(fullName(facility)),
    asked: t.asked(formatDay(locale, isoDay(claim.createdAt))),
    lines: [
      claim.status === 'withdrawn' && t.withdrawn,
      claim.status === 'rejected' && t.rejected,
      claim.status === 'rejected' && claim.reason !== null && t.reason(claim.reason),
      open && claim.isProven && t.proven,
      waits && (claim.proof === 'email_code' ? t.waits.email_code(claim.proofEmail ?? '') : t.waits[claim.proof]),
    ].filter((line) => line !== false),
    question: claim.status === 'changes_asked' ? claim.reason : null,
    evidence: claim.evidence,
    can: {
      typeCode: waits,
      mailAgain: waits && claim.proof === 'email_code',
      withdraw: open,
      askAgain: claim.status === 'rejected' || claim.status === 'withdrawn',
    },
  }
}
