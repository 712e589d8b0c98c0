import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { DeadLink } from '#components/openings/dead-link.tsx'
import { OpeningsSet } from '#components/openings/openings-set.tsx'
import { SetOpenings } from '#components/openings/set-openings.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { checkOpenings, readTypedOpenings } from '#lib/openings/openings-form.ts'
import { presentOpenings } from '#lib/openings/present-openings.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { readOpeningsLink, setOpeningsByLink } from '#lib/services/openings-link.ts'
import { answerPrivately, answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'
import '../../../styles/openings.css'

type Props = { params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.openings.title, robots: { index: false } }
}

/** What a link of the weekly mail opens: no session is needed, the link itself says who and what. */
export default async function OpeningsPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { token } = await params
  const path = `/openings/${token}`
  const now = new Date()
  answerPrivately()
  const { set, errors } = await takePress(token, now, t)
  if (set) return seeOther(localPath(locale, path))
  const [link, edition] = await Promise.all([readOpeningsLink(token), orUnavailable(catalogueEdition())])
  const shell = { t, locale, path, edition }
  if (!('openings' in link)) {
    const expired = link.kind === 'expired'
    answerStatus(expired ? 410 : 404)
    const title = expired ? t.openings.expiredTitle : t.openings.unknownTitle
    const text = expired ? t.openings.expiredText : t.openings.unknownText
    const signIn = { href: signInPath(localPath(locale, '/manage')), label: t.openings.signIn }
    return (
      <PageShell {...shell}>
        <DeadLink title={title} text={text} signIn={signIn} />
      </PageShell>
    )
  }
  const form = postedForm()
  const view = presentOpenings(link.openings, locale, now)
  return (
    <PageShell {...shell}>
      {link.kind === 'used' ? (
        <OpeningsSet t={t} view={view} again={form !== null} />
      ) : (
        <SetOpenings t={t} view={view} typed={readTypedOpenings(form ?? new URLSearchParams())} errors={errors} />
      )}
    </PageShell>
  )
}

/** What came of a press of one of the buttons. */
async function takePress(token: string, now: Date, t: Messages): Promise<{ set: boolean; errors: FormError[] }> {
  const form = postedForm()
  if (!form) return { set: false, errors: [] }
  const stated = checkOpenings(form, isoDay(now), t)
  if (Array.isArray(stated)) return { set: false, errors: stated }
  return { set: await setOpeningsByLink(token, stated, now), errors: [] }
}
