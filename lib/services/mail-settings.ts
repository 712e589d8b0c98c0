import { findActorByLink } from '#lib/db/accounts/accounts.ts'
import { hasRemindersOn, switchReminders } from '#lib/db/reminders.ts'
import { findLink } from '#lib/db/signed-links.ts'

/** Whose reminders a link is about, and whether they are on; null where the link is none, or too old. */
export type MailSettings = { email: string; remindersOn: boolean }

async function accountOf(token: string): Promise<number | null> {
  const link = await findLink('mail-settings', token)
  return link && !link.expired ? link.accountId : null
}

/** What the link of a reminder shows. Reading it changes nothing: mail programs open links by themselves. */
export async function readMailSettings(token: string): Promise<MailSettings | null> {
  const accountId = await accountOf(token)
  const actor = accountId && (await findActorByLink(accountId))
  return actor ? { email: actor.email, remindersOn: await hasRemindersOn(actor.accountId) } : null
}

/** Switches the reminders off or on of the account that the link was mailed to; false where the link is none. */
export async function setReminders(token: string, on: boolean): Promise<boolean> {
  const accountId = await accountOf(token)
  if (accountId === null) return false
  await switchReminders(accountId, on)
  return true
}
