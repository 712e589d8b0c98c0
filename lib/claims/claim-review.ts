import type { FacilityContact } from '#lib/facility/contact.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ClaimProof, ReviewStatus } from './claim.ts'

/** A claim with all that a moderator decides by. */
export type ClaimForReview = {
  id: number
  status: ReviewStatus
  evidence: string
  proof: ClaimProof
  proofEmail: string | null
  provenAt: Date | null
  codeUntil: Date | null
  codeTries: number
  reason: string | null
  createdAt: Date
  decidedAt: Date | null
  applicant: { id: number; name: string | null; email: string; locale: Locale; since: Date; claims: number }
  facility: FacilityContact
  /** Present owners, the organization's too. */
  owners: string[]
  objections: { email: string; text: string; createdAt: Date }[]
  /** Facilities of other names that publish the same website domain. */
  sharingDomain: number
}
