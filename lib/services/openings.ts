import type pg from 'pg'
import { type Actor, rolesOf } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { findFacilityId } from '#lib/db/changes/find-facility.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import { factAges } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'

type Availability = NonNullable<ProgramFacts['availability']>

/** What is said of a program's openings; a null `status` takes back what was said. */
export type Openings = {
  programId: number
  status: Availability['status'] | null
  /** The ISO day on which the next people start. */
  nextIntake: string | null
  /** Days that somebody waits, of a program that is full or has a waiting list. */
  waitDays: number | null
}

/**
 * Says whether programs of a facility have openings, inside the caller's transaction; it counts for 7 days. Afterwards
 * call `applyChanges`.
 * @returns whether the facility and the programs are there; nothing is written when one is not
 * @throws Forbidden
 */
export async function stateOpenings(
  client: pg.ClientBase,
  actor: Actor | null,
  facilityId: number,
  openings: readonly Openings[],
  now: Date,
): Promise<boolean> {
  const listing = await readListingState(client, facilityId)
  if (!listing) return false
  demand(actor, 'listing.setOpenings', { facility: listing })
  const own = new Set(listing.programs.map(({ id }) => id))
  if (openings.some(({ programId }) => !own.has(programId))) return false
  await changeListing(client, {
    facilityId,
    change: {
      programs: openings.map((said) => ({ id: said.programId, facts: { availability: availability(said, now) } })),
    },
    statement: { source: rolesOf(actor, listing).includes('editor') ? 'facility' : 'moderator', at: isoDay(now) },
    actor: { kind: 'account', id: actor.accountId },
    action: 'openings',
  })
  return true
}

/** As `stateOpenings`, of the facility at a slug, in a transaction of its own. */
export async function setOpenings(
  actor: Actor | null,
  slug: string,
  openings: readonly Openings[],
  now: Date,
): Promise<boolean> {
  const stated = await transact(async (client) => {
    const id = await findFacilityId(client, slug)
    return id !== null && (await stateOpenings(client, actor, id, openings, now))
  })
  if (stated) await applyChanges()
  return stated
}

function availability({ status, nextIntake, waitDays }: Openings, now: Date): ProgramFacts['availability'] {
  if (status === null) return null
  const expiresAt = new Date(now.getTime() + factAges.availability * 86_400_000)
  return {
    status,
    nextIntake,
    waitDays: status === 'open' ? null : waitDays,
    statedAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}
