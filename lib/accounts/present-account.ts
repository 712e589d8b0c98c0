import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { browserName } from './browser-name.ts'

export type SessionView = { id: number; browser: string; since: string; isThis: boolean }
export type PasskeyView = { id: number; text: string }
export type AccountView = { sessions: SessionView[]; hasOthers: boolean; passkeys: PasskeyView[] }

type Account = {
  sessions: readonly { id: number; userAgent: string; createdAt: Date }[]
  passkeys: readonly { id: number; name: string | null; createdAt: Date }[]
}

/** Sessions and passkeys in words, the session of `thisSession` first. */
export function presentAccount({ sessions, passkeys }: Account, thisSession: number, locale: Locale): AccountView {
  const t = messagesOf(locale).account
  const since = (day: Date) => t.since(formatDay(locale, isoDay(day)))
  const browserOf = (userAgent: string) => {
    const name = browserName(userAgent)
    return name ? t.browser(name.browser, name.system) : t.unknownBrowser
  }
  const views = sessions.map(({ id, userAgent, createdAt }) => ({
    id,
    browser: browserOf(userAgent),
    since: since(createdAt),
    isThis: id === thisSession,
  }))
  return {
    sessions: [...views.filter(({ isThis }) => isThis), ...views.filter(({ isThis }) => !isThis)],
    hasOthers: views.some(({ isThis }) => !isThis),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      text: t.passkeyOf(browserOf(name ?? ''), since(createdAt)),
    })),
  }
}
