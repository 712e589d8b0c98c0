import type { Metadata } from 'next'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { signOut } from '#lib/services/sign-in.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerCookie, answerPrivately } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { cookieHeader } from '#lib/web/cookies.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../styles/forms.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.signIn.signOut, robots: { index: false } }
}

/** A link to this page signs nobody out: another site could show one as a picture. The button does. */
export default async function SignOutPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  answerPrivately()
  if (postedForm()) {
    for (const cookie of await signOut(await cookieHeader())) answerCookie(cookie)
    return seeOther(localPath(locale, '/sign-out'))
  }
  const signedIn = (await currentActor()) !== null
  return (
    <PageShell t={t} locale={locale} path="/sign-out" edition={await orUnavailable(catalogueEdition())}>
      <h1>{signedIn ? t.signIn.signOut : t.signIn.signedOutTitle}</h1>
      <p className="lead">{signedIn ? t.signIn.signOutText : t.signIn.signedOutText}</p>
      {signedIn ? (
        <PostForm>
          <Submit label={t.signIn.signOut} />
        </PostForm>
      ) : (
        <p>
          <a href={localPath(locale, '/sign-in')}>{t.signIn.title}</a>
        </p>
      )}
    </PageShell>
  )
}
