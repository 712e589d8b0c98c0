import type { Locale } from '#lib/i18n/locale.ts'

/** A mail as it is read: plain text, never HTML. */
export type MailText = { subject: string; text: string }

export type Letter = {
  subject: string
  /** Paragraphs in order. A link stands alone in its own. */
  paragraphs: (string | null)[]
  /** Why this mail came, as one sentence. */
  why: string
  /** Any address of the site; the letter ends with its origin. */
  url: string
  /** Only in reminders: the page that switches them off. */
  settingsUrl?: string
}

const noMore: Record<Locale, string> = {
  en: 'No more of these mails, by one press:',
  es: 'Para no recibir más correos como este, con un solo toque:',
}

/** Puts a letter together: what there is to say, then why it came, how to get no more, and the site's address. */
export function letter(locale: Locale, { subject, paragraphs, why, url, settingsUrl }: Letter): MailText {
  const said = paragraphs.filter((paragraph) => paragraph !== null)
  const unsubscribe = settingsUrl ? [`${noMore[locale]}\n${settingsUrl}`] : []
  const ending = [why, ...unsubscribe, `Level Ground\n${new URL(url).origin}`]
  return { subject: oneLine(subject), text: `${[...said, '--', ...ending].join('\n\n')}\n` }
}

/**
 * A name that somebody typed, fit for a mail: one line of at most 100 characters, without addresses, so that nobody
 * can send strangers to a place of their own through us.
 */
export function named(name: string): string {
  const line = oneLine(name).replace(/\b(?:\w+:\/\/|www\.)\S*/gi, '…')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

/** What a moderator wrote, set off from our own words. */
export function quoted(words: string | null): string | null {
  const lines = (words ?? '').trim().split(/\r?\n/)
  return lines[0] ? lines.map((line) => `> ${line.trimEnd()}`).join('\n') : null
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim()
}
