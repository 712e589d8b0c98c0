import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ManagedList } from '#components/manage/managed-list.tsx'
import { AskedList } from '#components/people/asked-list.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { presentManaged } from '#lib/manage/present-managed.ts'
import { presentAsked } from '#lib/people/present-asked.ts'
import { listMyOpenClaims } from '#lib/services/claims.ts'
import { listOwnFacilities } from '#lib/services/own-facilities.ts'
import { listMyOpenProposals } from '#lib/services/proposals.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import '../../styles/forms.css'
import '../../styles/manage.css'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.manage.title, robots: { index: false } }
}

export default async function ManagePage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  answerPrivately()
  const actor = await currentActor()
  if (!actor) return seeOther(signInPath(askedUrl()))
  const [facilities, claims, proposals] = await Promise.all([
    listOwnFacilities(actor, new Date()),
    listMyOpenClaims(actor),
    listMyOpenProposals(actor),
  ])
  const view = presentManaged(facilities, locale)
  const asked = presentAsked(claims, proposals, locale)
  return (
    <PageShell t={t} locale={locale} path="/manage" edition={null}>
      <h1>{t.manage.title}</h1>
      <ManagedList t={t} view={view} searchHref={localPath(locale, '/for-facilities')} />
      <AskedList t={t} asked={asked} proposeHref={localPath(locale, '/propose')} />
    </PageShell>
  )
}
