import { PageShell } from '#components/layout/page-shell.tsx'
import { type Actor, awaitsSecondFactor } from '#lib/access/actor.ts'
import { secondFactorPath, signInPath } from '#lib/accounts/sign-in-path.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { seeOther } from '#lib/web/posted-form.ts'

type Asked = { t: Messages; locale: Locale; path: string }

/**
 * Answers for a page behind the sign-in when who asks may not see it: a visitor is led to the sign-in, a moderator who
 * has not shown a second factor to where that is done, anyone else is told.
 */
export function answerNotAllowed({ t, locale, path }: Asked, actor: Actor | null) {
  if (!actor) return seeOther(signInPath(localPath(locale, path)))
  if (awaitsSecondFactor(actor)) return seeOther(secondFactorPath(localPath(locale, path)))
  answerStatus(403)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{t.moderation.notAllowedTitle}</h1>
      <p className="lead">{t.moderation.notAllowedText}</p>
      <p>
        <a href={localPath(locale, '/account')}>{t.moderation.toAccount}</a>
      </p>
    </PageShell>
  )
}

/** Answers for a page behind the sign-in about something that is not there. */
export function answerMissing({ t, locale, path }: Asked, title: string, text: string) {
  answerStatus(404)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
    </PageShell>
  )
}
