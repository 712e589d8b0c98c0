import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { HiddenTyped } from '#components/manage/hidden-typed.tsx'
import { SignedOut } from '#components/manage/signed-out.tsx'
import { type Actor, awaitsSecondFactor } from '#lib/access/actor.ts'
import { secondFactorPath, signInPath } from '#lib/accounts/sign-in-path.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'

type Asked = { t: Messages; locale: Locale; path: string }

/**
 * Answers for a page behind the sign-in when who asks may not see it: a visitor is led to the sign-in, or keeps the form
 * that they sent, a moderator who has not shown a second factor is led to where that is done, anyone else is told.
 */
export function answerNotAllowed({ t, locale, path }: Asked, actor: Actor | null) {
  if (!actor) return postedForm() ? keepForm({ t, locale, path }) : seeOther(signInPath(localPath(locale, path)))
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

/** For somebody whose session ended while they typed: what they sent, to be sent again once they have signed in elsewhere. */
function keepForm({ t, locale, path }: Asked) {
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{t.forms.notSent}</h1>
      <SignedOut t={t} signInHref={signInPath(localPath(locale, path))} text={t.forms.notSentText} />
      <PostForm>
        <HiddenTyped typed={[...(postedForm() ?? [])]} />
        <Submit label={t.forms.sendAgain} />
      </PostForm>
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
