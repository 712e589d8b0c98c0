import type { Metadata } from 'next'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { DeadLink } from '#components/openings/dead-link.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { readMailSettings, setReminders } from '#lib/services/mail-settings.ts'
import { answerPrivately, answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'

type Props = { params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.mailSettings.title, robots: { index: false } }
}

/** Where the link at the end of a reminder leads: one press switches them off, another on again. */
export default async function MailSettingsPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { token } = await params
  const path = `/mail-settings/${token}`
  answerPrivately()
  const pressed = postedForm()?.get('do')
  if ((pressed === 'on' || pressed === 'off') && (await setReminders(token, pressed === 'on'))) {
    return seeOther(localPath(locale, path))
  }
  const [settings, edition] = await Promise.all([readMailSettings(token), orUnavailable(catalogueEdition())])
  const shell = { t, locale, path, edition }
  if (!settings) {
    answerStatus(404)
    const signIn = { href: signInPath(localPath(locale, '/account')), label: t.openings.signIn }
    return (
      <PageShell {...shell}>
        <DeadLink title={t.mailSettings.unknownTitle} text={t.mailSettings.unknownText} signIn={signIn} />
      </PageShell>
    )
  }
  const { email, remindersOn } = settings
  return (
    <PageShell {...shell}>
      <h1>{t.mailSettings.title}</h1>
      <p className="lead">{remindersOn ? t.mailSettings.on(email) : t.mailSettings.off(email)}</p>
      <p className="measure muted">{t.mailSettings.still}</p>
      <PostForm>
        <Submit
          label={remindersOn ? t.mailSettings.switchOff : t.mailSettings.switchOn}
          what={remindersOn ? 'off' : 'on'}
        />
      </PostForm>
    </PageShell>
  )
}
