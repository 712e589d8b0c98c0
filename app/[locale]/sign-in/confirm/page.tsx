import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { safeNext } from '#lib/accounts/safe-next.ts'
import { afterSignIn, signInPath } from '#lib/accounts/sign-in-path.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { readLink, signInByLink } from '#lib/services/sign-in.ts'
import { answerCookie, answerPrivately, askedFrom } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { askingBrowser, cookieHeader } from '#lib/web/cookies.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.signIn.title, robots: { index: false } }
}

/** Opening the page does nothing, because programs that check mails open links; the button signs in. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const asked = toUrlSearchParams(await searchParams)
  const [token, next] = [asked.get('token') ?? '', safeNext(asked.get('next'))]
  answerPrivately()
  const outcome = postedForm() ? await signIn(token, locale) : await look(token)
  if (outcome.ok === 'signed-in') return seeOther(afterSignIn(next, locale, outcome.staff))
  const problem = outcome.ok ? null : t.signIn.problems[outcome.reason]
  return (
    <PageShell t={t} locale={locale} path="/sign-in" edition={await orUnavailable(catalogueEdition())}>
      <h1>{problem?.title ?? t.signIn.confirmTitle}</h1>
      <p className="lead">{problem?.text ?? t.signIn.confirmText}</p>
      {problem ? (
        <p>
          <a className="button" href={signInPath(next ?? localPath(locale, '/'))}>
            {t.signIn.again}
          </a>
        </p>
      ) : (
        <PostForm>
          <Submit label={t.signIn.confirm} />
        </PostForm>
      )}
    </PageShell>
  )
}

async function look(token: string) {
  const state = readLink(token, await askingBrowser(), new Date())
  return state === 'good' ? { ok: true as const } : { ok: false as const, reason: state }
}

async function signIn(token: string, locale: Locale) {
  const signedIn = await signInByLink({
    token,
    browser: await askingBrowser(),
    cookie: await cookieHeader(),
    userAgent: (await headers()).get('user-agent')?.slice(0, 300) ?? '',
    address: askedFrom(),
    locale,
    now: new Date(),
  })
  if (!signedIn.ok) return signedIn
  for (const cookie of signedIn.cookies) answerCookie(cookie)
  return { ok: 'signed-in' as const, staff: signedIn.staff }
}
