import type { Metadata } from 'next'
import { cache } from 'react'
import { BackupCodes } from '#components/account/backup-codes.tsx'
import { CodeForm } from '#components/account/code-form.tsx'
import { Enrol } from '#components/account/enrol.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { safeNext } from '#lib/accounts/safe-next.ts'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { drawQrCode } from '#lib/qr-code.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import {
  beginSecondFactor,
  begunSecondFactor,
  type Enrolment,
  hasSecondFactor,
  showSecondFactor,
} from '#lib/services/second-factor.ts'
import { currentSession } from '#lib/web/actor.ts'
import { answerCookie, answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { cookieHeader } from '#lib/web/cookies.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'
import '../../../styles/account.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

/** What the page shows: the way to set an app up, that app's key, the code alone, or the codes to keep; or it leads on. */
type View =
  | { show: 'intro' | 'code' | 'passed'; errors: FormError[] }
  | { show: 'enrol'; enrolment: Enrolment; errors: FormError[] }
  | { show: 'backup'; codes: string[]; errors: FormError[] }
  | { show: 'signed-out'; errors: FormError[] }

const answerForm = cache(async (locale: Locale): Promise<View> => {
  const session = await currentSession()
  const [form, cookie, errors] = [postedForm(), await cookieHeader(), []]
  if (!session) return { show: 'signed-out', errors }
  if (session.actor.secondFactor) return { show: 'passed', errors }
  const enrolled = await hasSecondFactor(session)
  if (!form) return { show: enrolled ? 'code' : 'intro', errors }
  const begun = enrolled ? null : form.has('code') ? await begunSecondFactor(cookie) : await beginSecondFactor(cookie)
  if (!form.has('code')) return begun ? { show: 'enrol', enrolment: begun, errors } : { show: 'code', errors }
  const shown = await showSecondFactor(session, cookie, form.get('code') ?? '')
  if (!shown.ok) {
    const t = messagesOf(locale).secondFactor
    const messages = { wrong: t.wrongCode, used: t.usedCode, 'too-many': t.tooMany }
    const wrong = [{ field: 'code', message: form.get('code')?.trim() ? messages[shown.reason] : t.emptyCode }]
    return begun ? { show: 'enrol', enrolment: begun, errors: wrong } : { show: 'code', errors: wrong }
  }
  for (const each of shown.cookies) answerCookie(each)
  return shown.backupCodes ? { show: 'backup', codes: shown.backupCodes, errors } : { show: 'passed', errors }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { errors } = await answerForm(locale)
  const { title } = t.secondFactor
  return { title: errors.length > 0 ? t.forms.errorTitle(title) : title, robots: { index: false } }
}

export default async function SecondFactorPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const next = safeNext(toUrlSearchParams(await searchParams).get('next')) ?? localPath(locale, '/account')
  answerPrivately()
  const view = await answerForm(locale)
  if (view.show === 'signed-out') return seeOther(signInPath(askedUrl()))
  if (view.show === 'passed') return seeOther(next)
  const words = t.secondFactor
  return (
    <PageShell t={t} locale={locale} path="/sign-in/code" edition={await orUnavailable(catalogueEdition())}>
      <ErrorSummary t={t} errors={view.errors} />
      <h1>{view.show === 'backup' ? words.backupTitle : words.title}</h1>
      {view.show === 'backup' ? (
        <BackupCodes t={t} codes={view.codes} next={next} />
      ) : (
        <p className="lead">{words.why}</p>
      )}
      {view.show === 'intro' && <Enrol t={t} enrolment={null} errors={[]} />}
      {view.show === 'enrol' && (
        <Enrol
          t={t}
          enrolment={{ qrCode: drawQrCode(view.enrolment.uri), key: view.enrolment.key }}
          errors={view.errors}
        />
      )}
      {view.show === 'code' && <CodeForm t={t} hint={words.codeOrBackup} errors={view.errors} />}
    </PageShell>
  )
}
