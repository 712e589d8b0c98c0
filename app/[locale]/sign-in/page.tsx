import type { Metadata } from 'next'
import { cache } from 'react'
import { ExamplePeople } from '#components/account/example-people.tsx'
import { PasskeySignIn } from '#components/account/passkey-sign-in.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { parseEmail } from '#lib/accounts/email.ts'
import { examplePeople } from '#lib/accounts/example-people.ts'
import { safeNext } from '#lib/accounts/safe-next.ts'
import { startPath } from '#lib/accounts/sign-in-path.ts'
import { env } from '#lib/env.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { deliveryOf } from '#lib/mail/delivery.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { askForLink } from '#lib/services/sign-in.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, answerStatus, askedFrom, offerPasskeys } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { rememberAskingBrowser } from '#lib/web/cookies.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../styles/forms.css'
import '../../styles/account.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

/** What is wrong with the form that was sent; null when a link was mailed, and nothing while none was sent. */
const answerForm = cache(async (locale: Locale, next: string | null): Promise<FormError[] | null> => {
  const form = postedForm()
  const t = messagesOf(locale).signIn
  if (!form) return []
  const email = parseEmail(form.get('email'))
  if (email === null) return [{ field: 'email', message: t.wrongEmail }]
  const browser = await rememberAskingBrowser()
  const asked = await askForLink({ email, browser, address: askedFrom(), next, locale })
  return asked.ok ? null : [{ field: 'email', message: asked.reason === 'too-many' ? t.tooManyMails : t.notSetUp }]
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const errors = await answerForm(locale, safeNext(toUrlSearchParams(await searchParams).get('next')))
  const title = errors?.length ? t.forms.errorTitle(t.signIn.title) : t.signIn.title
  return { title, robots: { index: false } }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const words = t.signIn
  const next = safeNext(toUrlSearchParams(await searchParams).get('next'))
  answerPrivately()
  const actor = await currentActor()
  if (actor) return seeOther(next ?? startPath(actor.isModerator || actor.isAdministrator, locale))
  const errors = await answerForm(locale, next)
  if (errors === null) return seeOther(localPath(locale, '/sign-in/sent'))
  const search = next ? `?next=${encodeURIComponent(next)}` : ''
  const shell = { t, locale, path: '/sign-in', search, edition: await orUnavailable(catalogueEdition()) }
  if (!env().secretKey) {
    answerStatus(503)
    return (
      <PageShell {...shell}>
        <h1>{words.notSetUp}</h1>
        <p className="lead">{words.notSetUpText}</p>
      </PageShell>
    )
  }
  offerPasskeys()
  return (
    <PageShell {...shell}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <PostForm>
        <TextField
          t={t}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={postedForm()?.get('email') ?? ''}
          errors={errors}
          autoComplete="username"
          spellCheck={false}
        />
        <Submit label={words.send} />
      </PostForm>
      <PasskeySignIn t={t} next={next ?? localPath(locale, '/sign-in')} />
      <p className="hint">{words.newHere}</p>
      {deliveryOf(env()) === 'outbox' && <ExamplePeople t={t} people={examplePeople} />}
    </PageShell>
  )
}
