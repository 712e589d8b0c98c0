import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { LinkView } from '#lib/search/present-links.ts'
import { type Notice, type NoticeName, notices } from './notices.ts'

/** What to do at once: whom to call, and where we say more. */
export type NoticeView = { title: string; text: string; call: LinkView | null; more: LinkView }

export function presentNotice(name: NoticeName, locale: Locale): NoticeView {
  const t = messagesOf(locale).whichLevel
  const { call, more }: Notice = notices[name]
  const words = t.notices[name]
  return {
    title: words.title,
    text: words.text,
    call: call && { label: t.call(call), href: `tel:${call}` },
    more: { label: words.more, href: localPath(locale, more) },
  }
}
