import { queueMails } from '#lib/db/mails.ts'
import { listOpeningsReaders, type OpeningsReader } from '#lib/db/reminders.ts'
import { insertLinks, type NewLink } from '#lib/db/signed-links.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { programName } from '#lib/facility/present/program-name.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { newToken } from '#lib/link-token.ts'
import type { QueuedMail } from '#lib/mail/mail.ts'
import { openingsText } from '#lib/mail/texts/openings.ts'
import { factAges } from '#lib/provenance/ages.ts'
import { mondayOf } from '#lib/provenance/iso-day.ts'
import { inBatches } from '#lib/services/account-batches.ts'
import { type SettingsLink, settingsLink, settingsLinkDays } from '#lib/services/settings-link.ts'

/** Days that a link works: as long as the openings that it sets. */
const linkDays = factAges.availability

type Written = { mail: QueuedMail; links: NewLink[]; settings: SettingsLink }

/**
 * Asks everybody who edits listings whether their programs have openings: one mail for each account and week, with a
 * link for each program. Asked again in the same week, nothing happens.
 * @returns how many mails are new
 */
export function mailOpenings(now: Date): Promise<number> {
  const week = mondayOf(now)
  return inBatches(
    (after, most) => listOpeningsReaders(week, after, most),
    (readers) => askForOpenings(readers, week),
  )
}

/** Queues the mails of a week to some readers, with their links; answers how many are new. */
export function askForOpenings(readers: readonly OpeningsReader[], week: string): Promise<number> {
  const written = readers.map((reader) => write(reader, week))
  const links = written.flatMap(({ links }) => links)
  const settings = written.map(({ settings }) => settings.link)
  const mails = written.map(({ mail }) => mail)
  return transact(async (client) => {
    await insertLinks(client, links, linkDays)
    await insertLinks(client, settings, settingsLinkDays)
    return queueMails(client, mails)
  })
}

function write({ accountId, email, locale, programs }: OpeningsReader, week: string): Written {
  const settings = settingsLink(accountId, locale)
  const asked = programs.map((program) => ({ program, token: newToken() }))
  const links = asked.map(({ program, token }) => ({
    token,
    purpose: 'openings' as const,
    accountId,
    facilityId: program.facilityId,
    programId: program.id,
  }))
  const text = openingsText(locale, {
    programs: asked.map(({ program, token }) => ({
      facility: program.facility,
      program: programName(program, locale),
      now: program.status,
      url: env().siteUrl + localPath(locale, `/openings/${token}`),
    })),
    days: linkDays,
    settingsUrl: settings.url,
  })
  const key = `openings:${accountId}:${week}`
  const { unsubscribeUrl } = settings
  return { mail: { key, kind: 'openings', address: email, accountId, unsubscribeUrl, ...text }, links, settings }
}
