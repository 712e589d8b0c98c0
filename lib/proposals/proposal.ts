import { z } from 'zod'
import { levelsOfCare } from '#lib/care/levels.ts'
import type { ReviewStatus } from '#lib/claims/claim.ts'
import { facilityFacts } from '#lib/facility/facility-facts.ts'

/** What is known of a facility that is not in the directory yet: facts of a listing, and the levels of its programs. */
export const proposedFacts = z.object({
  facility: facilityFacts.pick({ name: true, address: true, phones: true, website: true }),
  levels: z.array(z.enum(levelsOfCare)).min(1),
})

export type ProposedFacts = z.infer<typeof proposedFacts>

/** A proposal as the person who made it sees it. */
export type OwnProposal = {
  id: number
  status: ReviewStatus
  facts: ProposedFacts
  evidence: string
  reason: string | null
  createdAt: Date
  /** The listing that was made of it. */
  slug: string | null
}
