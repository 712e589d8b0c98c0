import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { parsePhone } from '#lib/catalogue/phone.ts'
import { findFacilitiesByName } from '#lib/db/names.ts'
import {
  findOwnProposal,
  findZipPlace,
  insertProposal,
  listCandidates,
  listOwnOpenProposals,
  replaceProposal,
  withdrawOwnProposal,
} from '#lib/db/proposals.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { type LikelySame, rankLikelySame } from '#lib/proposals/likely-same.ts'
import type { OwnProposal } from '#lib/proposals/proposal.ts'
import { checkPlace, checkProposal, type ProposalIssue, type TypedProposal } from '#lib/proposals/proposal-form.ts'

const proposalLimit = { limit: 10, windowSeconds: 24 * 60 * 60 }
const lookLimit = { limit: 60, windowSeconds: 24 * 60 * 60 }

type Refused = { ok: false; refused: 'tooMany' | 'gone' }

/** What is wrong with a name, address and phone, or the listed facilities that may be the same, likeliest first. */
export async function findLikelySame(
  actor: Actor | null,
  typed: TypedProposal,
): Promise<{ ok: true; likely: LikelySame[] } | { ok: false; issues: ProposalIssue[] } | Refused> {
  demand(actor, 'proposal.make')
  const place = await findZipPlace(typed.zip)
  const issues = checkPlace(typed, place)
  if (issues.length > 0 || !place) return { ok: false, issues }
  if (!(await takeAttempt(`propose-look:${actor.accountId}`, lookLimit))) return { ok: false, refused: 'tooMany' }
  return { ok: true, likely: await likelySame(typed, place.state) }
}

/** The listed facilities that may be one by its name, address and phone. */
export async function likelySame(typed: TypedProposal, state: string): Promise<LikelySame[]> {
  const { name, street, street2, city, zip } = typed
  const phone = parsePhone(typed.phone)?.number ?? null
  const namesakes = await findFacilitiesByName(name)
  const candidates = await listCandidates({ name, phone, zip, state, namesakes })
  return rankLikelySame({ name, street, street2, city, zip, phone }, candidates)
}

/**
 * Puts a facility forward that is not in the directory.
 * @param correcting the id of the actor's own proposal that a moderator asked to correct
 */
export async function proposeFacility(
  actor: Actor | null,
  typed: TypedProposal,
  correcting: number | null = null,
): Promise<{ ok: true; id: number } | { ok: false; issues: ProposalIssue[] } | Refused> {
  demand(actor, 'proposal.make')
  const { accountId } = actor
  const checked = checkProposal(typed, await findZipPlace(typed.zip))
  if (Array.isArray(checked)) return { ok: false, issues: checked }
  if (!(await takeAttempt(`propose:${accountId}`, proposalLimit))) return { ok: false, refused: 'tooMany' }
  const { facts, evidence } = checked
  if (correcting === null) return { ok: true, id: await insertProposal(accountId, facts, evidence) }
  const replaced = await replaceProposal(correcting, accountId, facts, evidence)
  return replaced ? { ok: true, id: correcting } : { ok: false, refused: 'gone' }
}

/** The actor's own proposal; null for another's. */
export function findMyProposal(actor: Actor | null, id: number): Promise<OwnProposal | null> {
  demand(actor, 'proposal.make')
  return findOwnProposal(actor.accountId, id)
}

/** The actor's own proposals that are not decided. */
export function listMyOpenProposals(actor: Actor | null): Promise<OwnProposal[]> {
  demand(actor, 'proposal.make')
  return listOwnOpenProposals(actor.accountId)
}

/** Takes back the actor's own proposal while it is not decided. */
export async function withdrawProposal(actor: Actor | null, id: number): Promise<{ ok: boolean }> {
  demand(actor, 'proposal.make')
  return { ok: await withdrawOwnProposal(id, actor.accountId) }
}
