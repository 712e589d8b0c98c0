import { queueMails } from '#lib/db/mails.ts'
import { listReminderReaders, type ReminderReader } from '#lib/db/reminders.ts'
import { insertLinks } from '#lib/db/signed-links.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { QueuedMail } from '#lib/mail/mail.ts'
import { confirmReminderText } from '#lib/mail/texts/confirm-reminder.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { inBatches } from '#lib/services/account-batches.ts'
import { type SettingsLink, settingsLink, settingsLinkDays } from '#lib/services/settings-link.ts'

/**
 * Asks those whose listings have aged whether they still hold: one mail for each account, at most once in 30 days.
 * @returns how many mails are new
 */
export function mailReminders(now: Date): Promise<number> {
  const today = isoDay(now)
  return inBatches(
    (after, most) => listReminderReaders(today, after, most),
    (readers) => askToConfirm(readers, today),
  )
}

function askToConfirm(readers: readonly ReminderReader[], today: string): Promise<number> {
  const written = readers.map((reader) => write(reader, today))
  const settings = written.map(({ settings }) => settings.link)
  const mails = written.map(({ mail }) => mail)
  return transact(async (client) => {
    await insertLinks(client, settings, settingsLinkDays)
    return queueMails(client, mails)
  })
}

function write(reader: ReminderReader, today: string): { mail: QueuedMail; settings: SettingsLink } {
  const { accountId, email, locale, listings } = reader
  const settings = settingsLink(accountId, locale)
  const text = confirmReminderText(locale, {
    listings: listings.map(({ slug, facility, days }) => ({
      facility,
      days,
      url: env().siteUrl + localPath(locale, `/manage/${slug}`),
    })),
    settingsUrl: settings.url,
  })
  const key = `confirm-reminder:${accountId}:${today}`
  const { unsubscribeUrl } = settings
  return { mail: { key, kind: 'confirm-reminder', address: email, accountId, unsubscribeUrl, ...text }, settings }
}
