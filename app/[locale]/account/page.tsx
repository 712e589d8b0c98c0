import type { Metadata } from 'next'
import { cache } from 'react'
import { DetailsForm } from '#components/account/details-form.tsx'
import { Passkeys } from '#components/account/passkeys.tsx'
import { Reminders } from '#components/account/reminders.tsx'
import { Sessions } from '#components/account/sessions.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { readDetails } from '#lib/accounts/details.ts'
import { type AccountNotice, accountNotice } from '#lib/accounts/notices.ts'
import { presentAccount } from '#lib/accounts/present-account.ts'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { formId } from '#lib/forms/form-id.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import {
  changeDetails,
  endOtherSessions,
  endSession,
  readOwnAccount,
  removePasskey,
  switchOwnReminders,
} from '#lib/services/account.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import type { SignedIn } from '#lib/services/session.ts'
import { currentSession } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl, offerPasskeys } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../styles/forms.css'
import '../../styles/account.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

/** Does what the form asks for: the notice of what was done, or what is wrong with it. */
async function takeForm(
  form: URLSearchParams,
  session: SignedIn,
  locale: Locale,
): Promise<AccountNotice | FormError[]> {
  switch (form.get('do')) {
    case 'end-session':
      await endSession(session, formId(form, 'session'))
      return 'session-ended'
    case 'end-others':
      await endOtherSessions(session)
      return 'others-ended'
    case 'reminders-off':
    case 'reminders-on':
      await switchOwnReminders(session, form.get('do') === 'reminders-on')
      return form.get('do') === 'reminders-on' ? 'reminders-on' : 'reminders-off'
    case 'remove-passkey':
      await removePasskey(session, formId(form, 'passkey'))
      return 'passkey-removed'
    default: {
      const details = readDetails(form, messagesOf(locale))
      if (Array.isArray(details)) return details
      await changeDetails(session, details)
      return 'saved'
    }
  }
}

const answerForm = cache(async (locale: Locale) => {
  const [form, session] = [postedForm(), await currentSession()]
  return form && session ? takeForm(form, session, locale) : []
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const answer = await answerForm(locale)
  const isWrong = Array.isArray(answer) && answer.length > 0
  return { title: isWrong ? t.forms.errorTitle(t.account.title) : t.account.title, robots: { index: false } }
}

export default async function AccountPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const path = localPath(locale, '/account')
  answerPrivately()
  const session = await currentSession()
  if (!session) return seeOther(signInPath(askedUrl()))
  const answer = await answerForm(locale)
  if (!Array.isArray(answer)) return seeOther(`${path}?done=${answer}`)
  offerPasskeys()
  const { actor, sessionId } = session
  const form = postedForm()
  const values = form
    ? { name: form.get('name') ?? '', locale: form.get('locale') }
    : { name: actor.name ?? '', locale: actor.locale }
  const own = await readOwnAccount(session)
  const view = presentAccount(own, sessionId, locale)
  const notice = accountNotice(toUrlSearchParams(await searchParams).get('done'), t)
  return (
    <PageShell t={t} locale={locale} path="/account" edition={await orUnavailable(catalogueEdition())}>
      <ErrorSummary t={t} errors={answer} />
      {notice && (
        <p className="notice notice-done" role="status">
          {notice}
        </p>
      )}
      <h1>{t.account.title}</h1>
      <p className="lead">{t.account.signedInAs(actor.email)}</p>
      <div className="account">
        <DetailsForm t={t} values={values} errors={answer} />
        <Reminders t={t} email={actor.email} on={own.remindersOn} />
        <Passkeys t={t} passkeys={view.passkeys} addedHref={`${path}?done=passkey-added`} />
        <Sessions t={t} view={view} />
      </div>
    </PageShell>
  )
}
