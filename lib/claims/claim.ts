/** How a person shows that they work at a facility. */
export const claimProofs = ['email_code', 'phone_code', 'letter_code'] as const

export type ClaimProof = (typeof claimProofs)[number]

export type ReviewStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'changes_asked'

/** What the person who made a claim may see of it: nothing of owners, objections or other claims. */
export type OwnClaim = {
  id: number
  status: ReviewStatus
  evidence: string
  proof: ClaimProof
  proofEmail: string | null
  /** Why it was decided so, or what the moderator asks. */
  reason: string | null
  /** Whether a code was made that can still be typed in. */
  codeWaits: boolean
  isProven: boolean
  createdAt: Date
}

/** Whether a claim can still become something. */
export const isOpen = ({ status }: { status: ReviewStatus }): boolean =>
  status === 'pending' || status === 'changes_asked'
