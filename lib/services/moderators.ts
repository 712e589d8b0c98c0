import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { parseEmail } from '#lib/accounts/email.ts'
import {
  appointAdministrator,
  appointModerator,
  dismissModerator,
  listModerators,
  type ModeratorRow,
} from '#lib/db/accounts/moderators.ts'
import { resetSecondFactor } from '#lib/db/accounts/second-factors.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import { transact } from '#lib/db/transaction.ts'

/** Everyone who moderates, for an administrator. */
export async function readModerators(actor: Actor | null): Promise<ModeratorRow[]> {
  demand(actor, 'moderators.appoint')
  return listModerators()
}

export type Appointed = { ok: true } | { ok: false; reason: 'no-email' | 'already' }

/** Makes whoever has an e-mail address a moderator. They can do nothing until they have set up a second factor. */
export async function appoint(actor: Actor | null, typedEmail: string | null): Promise<Appointed> {
  demand(actor, 'moderators.appoint')
  const email = parseEmail(typedEmail)
  if (email === null) return { ok: false, reason: 'no-email' }
  return transact(async (client) => {
    const accountId = await appointModerator(client, email)
    if (accountId === null) return { ok: false, reason: 'already' }
    await insertAuditEvent(client, {
      actorId: actor.accountId,
      action: 'moderator_appointed',
      facilityId: null,
      after: { accountId },
    })
    return { ok: true }
  })
}

/** Takes the moderator's role away. An administrator's is taken where the site runs, not here. @returns whether it was there */
export async function dismiss(actor: Actor | null, accountId: number): Promise<boolean> {
  demand(actor, 'moderators.appoint')
  return transact(async (client) => {
    if (!(await dismissModerator(client, accountId))) return false
    const before = { accountId }
    await insertAuditEvent(client, {
      actorId: actor.accountId,
      action: 'moderator_dismissed',
      facilityId: null,
      before,
    })
    return true
  })
}

/** Lets a colleague who lost their phone set up their second factor anew. Nobody does that for themselves. */
export async function forgetSecondFactor(actor: Actor | null, accountId: number): Promise<boolean> {
  demand(actor, 'moderators.appoint')
  if (accountId === actor.accountId) return false
  return transact(async (client) => {
    if (!(await resetSecondFactor(client, accountId))) return false
    const after = { accountId }
    await insertAuditEvent(client, { actorId: actor.accountId, action: 'second_factor_reset', facilityId: null, after })
    return true
  })
}

/**
 * Makes an administrator, for whoever may start commands where the site runs: the first one is made so.
 * @param anew also forgets their second factor, which they have lost
 * @returns null for what is no e-mail address
 */
export async function makeAdministrator(typedEmail: string, anew: boolean): Promise<{ email: string } | null> {
  const email = parseEmail(typedEmail)
  if (email === null) return null
  await transact(async (client) => {
    const accountId = await appointAdministrator(client, email)
    if (anew) await resetSecondFactor(client, accountId)
    await insertAuditEvent(client, {
      actorId: null,
      action: 'administrator_appointed',
      facilityId: null,
      after: { accountId },
    })
  })
  return { email }
}
