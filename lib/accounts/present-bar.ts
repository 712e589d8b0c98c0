import { type Actor, awaitsSecondFactor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { secondFactorPath } from './sign-in-path.ts'

export type AccountBarView = { signedInAs: string; links: { href: string; text: string }[]; signOutHref: string }

/**
 * What a signed-in person may open, in words.
 * @param path the page they are on, to come back to
 */
export function presentAccountBar(actor: Actor, path: string, locale: Locale): AccountBarView {
  const t = messagesOf(locale)
  const at = (to: string) => localPath(locale, to)
  const pages = [
    awaitsSecondFactor(actor) && { href: secondFactorPath(path), text: t.secondFactor.title },
    can(actor, 'queue.read') && { href: at('/moderate'), text: t.account.moderate },
    can(actor, 'moderators.appoint') && { href: at('/moderate/people'), text: t.account.people },
    { href: at('/manage'), text: t.account.listings },
    { href: at('/account'), text: t.account.title },
  ]
  return {
    signedInAs: actor.name ?? actor.email,
    links: pages.filter((page) => page !== false),
    signOutHref: at('/sign-out'),
  }
}
