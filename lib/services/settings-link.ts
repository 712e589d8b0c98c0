import type { NewLink } from '#lib/db/signed-links.ts'
import { env } from '#lib/env.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { newToken } from '#lib/link-token.ts'

/** Days that the link works which switches reminders off: people unsubscribe by old mails too. */
export const settingsLinkDays = 90

/** The link of a reminder that switches reminders off: to a page for people, and for mail programs. */
export type SettingsLink = { link: NewLink; url: string; unsubscribeUrl: string }

export function settingsLink(accountId: number, locale: Locale): SettingsLink {
  const token = newToken()
  const { siteUrl } = env()
  return {
    link: { token, purpose: 'mail-settings', accountId },
    url: siteUrl + localPath(locale, `/mail-settings/${token}`),
    unsubscribeUrl: `${siteUrl}/api/unsubscribe/${token}`,
  }
}
