import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { findActorByLink } from '#lib/db/accounts/accounts.ts'
import { findProgramOpenings, type ProgramOpenings } from '#lib/db/openings.ts'
import { findLink, type SignedLink, useLink } from '#lib/db/signed-links.ts'
import { transact } from '#lib/db/transaction.ts'
import type { OpeningsStated } from '#lib/facility/openings.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'
import { stateOpenings } from '#lib/services/openings.ts'

/** A link of the weekly mail: `unknown` also where its account may not edit the listing any more. */
export type OpeningsLink = { kind: 'unknown' | 'expired' } | { kind: 'open' | 'used'; openings: ProgramOpenings }

type Known = { link: SignedLink; programId: number; actor: Actor; openings: ProgramOpenings }

async function readKnown(token: string): Promise<Known | null> {
  const link = await findLink('openings', token)
  if (!link?.programId) return null
  const [actor, openings] = await Promise.all([findActorByLink(link.accountId), findProgramOpenings(link.programId)])
  if (!actor || !openings || !can(actor, 'listing.setOpenings', { facility: openings.facility })) return null
  return { link, programId: link.programId, actor, openings }
}

/** What a link is for, and what the listing says now. Reading it uses nothing up: mail programs open links by themselves. */
export async function readOpeningsLink(token: string): Promise<OpeningsLink> {
  const known = await readKnown(token)
  if (!known) return { kind: 'unknown' }
  const { link, openings } = known
  if (link.used) return { kind: 'used', openings }
  return link.expired ? { kind: 'expired' } : { kind: 'open', openings }
}

/**
 * Sets the openings of the program that a link is for, as the account that it was mailed to, and uses the link up.
 * @returns whether it is set; false where the link can do nothing, any more or at all
 */
export async function setOpeningsByLink(token: string, stated: OpeningsStated, now: Date): Promise<boolean> {
  const known = await readKnown(token)
  if (!known) return false
  const { programId, actor, openings } = known
  const set = await transact(async (client) => {
    if (!(await useLink(client, 'openings', token))) return false
    return stateOpenings(client, actor, openings.facility.id, [{ programId, ...stated }], now)
  })
  if (set) await applyChanges()
  return set
}
