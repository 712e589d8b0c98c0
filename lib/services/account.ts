import { demand } from '#lib/access/policy.ts'
import type { Details } from '#lib/accounts/details.ts'
import { updateDetails } from '#lib/db/accounts/accounts.ts'
import { deletePasskey, listPasskeys, type PasskeyRow } from '#lib/db/accounts/passkeys.ts'
import { deleteSession, deleteSessions, listSessions, type SessionRow } from '#lib/db/accounts/sessions.ts'
import { hasRemindersOn, switchReminders } from '#lib/db/reminders.ts'
import type { SignedIn } from '#lib/services/session.ts'

export type OwnAccount = { sessions: SessionRow[]; passkeys: PasskeyRow[]; remindersOn: boolean }

/** What a person's account page shows besides who they are. */
export async function readOwnAccount({ actor }: SignedIn): Promise<OwnAccount> {
  demand(actor, 'account.read', { accountId: actor.accountId })
  const [sessions, passkeys, remindersOn] = await Promise.all([
    listSessions(actor.accountId),
    listPasskeys(actor.accountId),
    hasRemindersOn(actor.accountId),
  ])
  return { sessions, passkeys, remindersOn }
}

/** Changes a person's own name and language. */
export async function changeDetails({ actor }: SignedIn, { name, locale }: Details): Promise<void> {
  demand(actor, 'account.change', { accountId: actor.accountId })
  await updateDetails(actor.accountId, { name, locale })
}

/** Switches a person's own reminders off or on. */
export async function switchOwnReminders({ actor }: SignedIn, on: boolean): Promise<void> {
  demand(actor, 'account.change', { accountId: actor.accountId })
  await switchReminders(actor.accountId, on)
}

/** Ends one of a person's own sessions. @returns whether there was such a one */
export async function endSession({ actor }: SignedIn, sessionId: number): Promise<boolean> {
  demand(actor, 'account.change', { accountId: actor.accountId })
  return deleteSession(actor.accountId, sessionId)
}

/** Ends all of a person's sessions but the one they ask from. */
export async function endOtherSessions({ actor, sessionId }: SignedIn): Promise<void> {
  demand(actor, 'account.change', { accountId: actor.accountId })
  await deleteSessions(actor.accountId, sessionId)
}

/** Removes one of a person's own passkeys. @returns whether there was such a one */
export async function removePasskey({ actor }: SignedIn, passkeyId: number): Promise<boolean> {
  demand(actor, 'account.change', { accountId: actor.accountId })
  return deletePasskey(actor.accountId, passkeyId)
}
