import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { isOpen } from '#lib/claims/claim.ts'
import { createListing } from '#lib/db/changes/create-listing.ts'
import { queueMail } from '#lib/db/mails.ts'
import { putMember } from '#lib/db/members.ts'
import { decideStoredProposal, type ProposalForReview, readProposal } from '#lib/db/proposals.ts'
import { findReader } from '#lib/db/readers.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Decision } from '#lib/mail/decision.ts'
import { proposalDecidedText } from '#lib/mail/texts/proposal-decided.ts'
import type { LikelySame } from '#lib/proposals/likely-same.ts'
import { proposedFacts } from '#lib/proposals/proposal.ts'
import { typedFrom } from '#lib/proposals/proposal-form.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from './catalogue-index.ts'
import { likelySame } from './proposals.ts'

/** A proposal, and the listed facilities that may be the same. */
export type ReviewedProposal = ProposalForReview & { likely: LikelySame[] }

export async function findProposalForReview(actor: Actor | null, id: number): Promise<ReviewedProposal | null> {
  demand(actor, 'proposal.decide')
  const proposal = await readProposal(id)
  if (!proposal) return null
  const { facts, evidence, slug } = proposal
  const likely = await likelySame(typedFrom(facts, evidence), facts.facility.address.state)
  return { ...proposal, likely: likely.filter((each) => each.slug !== slug) }
}

export type DecidedProposal =
  | { ok: true; slug: string | null }
  | { ok: false; refused: 'gone' | 'decided' | 'noReason' }

/** Adds the facility to the directory, its proposer as owner: listing, history, membership and mail in one transaction. */
export async function approveProposal(actor: Actor | null, id: number, now = new Date()): Promise<DecidedProposal> {
  const decided = await decide(actor, id, 'approved', null, async (client, by, { facts: stored, proposer }) => {
    const facts = proposedFacts.parse(stored)
    const listing = await createListing(client, {
      change: {
        facts: { ...facts.facility, status: 'open' },
        addPrograms: facts.levels.map((level) => ({ facts: { level } })),
      },
      statement: { source: 'facility', at: isoDay(now) },
      actor: { kind: 'account', id: by },
      action: 'proposal_approved',
    })
    await putMember(client, { facilityId: listing.id }, proposer.id, 'owner')
    return listing
  })
  if (decided.ok) await applyChanges()
  return decided
}

/** Says no, with a reason that the person gets by mail. */
export const rejectProposal = (actor: Actor | null, id: number, reason: string): Promise<DecidedProposal> =>
  decide(actor, id, 'rejected', reason)

/** Asks for something to be corrected or explained; the proposal stays open. */
export const askAboutProposal = (actor: Actor | null, id: number, question: string): Promise<DecidedProposal> =>
  decide(actor, id, 'changes_asked', question)

async function decide(
  actor: Actor | null,
  id: number,
  decision: Decision,
  typed: string | null,
  create?: (client: pg.ClientBase, by: number, proposal: ProposalForReview) => Promise<{ id: number; slug: string }>,
): Promise<DecidedProposal> {
  demand(actor, 'proposal.decide')
  const reason = typed?.trim().slice(0, 2000) ?? null
  if (reason === '') return { ok: false, refused: 'noReason' }
  return transact(async (client) => {
    const proposal = await readProposal(id, client)
    if (!proposal) return { ok: false, refused: 'gone' }
    demand(actor, 'proposal.decide', { askedBy: proposal.proposer.id })
    if (!isOpen(proposal)) return { ok: false, refused: 'decided' }
    const listing = (await create?.(client, actor.accountId, proposal)) ?? null
    const facilityId = listing?.id ?? null
    await decideStoredProposal(client, id, { status: decision, by: actor.accountId, reason, facilityId })
    const { accountId, email: address, locale } = await findReader(client, proposal.proposer.id)
    const url = env().siteUrl + localPath(locale, listing ? `/manage/${listing.slug}` : `/propose/${id}`)
    const text = proposalDecidedText(locale, { facility: proposal.facts.facility.name.name, decision, reason, url })
    const key = `proposal-decided:${id}:${decision}${decision === 'changes_asked' ? `:${Date.now()}` : ''}`
    await queueMail(client, { ...text, key, kind: 'proposal-decided', address, accountId })
    return { ok: true, slug: listing?.slug ?? null }
  })
}
