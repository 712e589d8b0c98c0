import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { LikelySame } from './likely-same.ts'

/** A listed facility that may be the proposed one: where to look at it and to claim it, and why it is shown. */
export type LikelyView = { slug: string; name: string; address: string; why: string; href: string; claimHref: string }

const reasons = ['samePhone', 'sameAddress', 'alikeName'] as const

export function presentLikely(likely: readonly LikelySame[], locale: Locale): LikelyView[] {
  const { propose: t } = messagesOf(locale)
  return likely.map((each) => {
    const { slug, name, name2, street, city, state, zip, status } = each
    const found = [
      ...reasons.filter((reason) => each[reason]).map((reason) => t.reasons[reason]),
      ...(status === 'closed' ? [t.closed] : []),
    ]
    return {
      slug,
      name: name2 ? `${name}, ${name2}` : name,
      address: [street, city, `${state} ${zip}`].filter(Boolean).join(', '),
      why: found.join(', '),
      href: localPath(locale, `/facilities/${slug}`),
      claimHref: localPath(locale, `/facilities/${slug}/claim`),
    }
  })
}
