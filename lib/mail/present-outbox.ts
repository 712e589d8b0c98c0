import { formatClock, formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

/** A mail as the outbox has it. */
export type OutboxMail = { id: number; address: string; subject: string; text: string; createdAt: Date }

/** A piece of a mail: words, or with `href` a link to a page of ours. */
export type MailPart = { text: string; href: string | null }

export type OutboxEntry = { id: number; to: string; at: string; subject: string; parts: MailPart[] }

/** Mails in words. Only addresses of this site (`siteUrl`, an origin) become links. */
export function presentOutbox(mails: readonly OutboxMail[], locale: Locale, siteUrl: string): OutboxEntry[] {
  return mails.map(({ id, address, subject, text, createdAt }) => {
    const minutes = createdAt.getUTCHours() * 60 + createdAt.getUTCMinutes()
    const at = `${formatDay(locale, isoDay(createdAt))}, ${formatClock(locale, minutes)} UTC`
    return { id, to: address, at, subject, parts: findLinks(text, siteUrl) }
  })
}

function findLinks(text: string, siteUrl: string): MailPart[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, href: ownPath(piece, siteUrl) }))
}

function ownPath(piece: string, siteUrl: string): string | null {
  const url = /^https?:/.test(piece) && URL.canParse(piece) ? new URL(piece) : null
  return url?.origin === siteUrl ? url.pathname + url.search + url.hash : null
}
