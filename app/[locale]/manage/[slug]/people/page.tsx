import type { Metadata } from 'next'
import { cache } from 'react'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ClaimsToOwner } from '#components/people/claims-to-owner.tsx'
import { InviteForm } from '#components/people/invite-form.tsx'
import { MemberList } from '#components/people/member-list.tsx'
import { TransferForm } from '#components/people/transfer-form.tsx'
import { Forbidden } from '#lib/access/policy.ts'
import { findFacilityContact } from '#lib/db/facility-contact.ts'
import { fullName } from '#lib/facility/contact.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { presentPeople } from '#lib/people/present-people.ts'
import { invitationDays } from '#lib/services/invitations.ts'
import { readPeople } from '#lib/services/people.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import { type Done, takeForm } from './take-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/people.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

/** Title and page do what the form says once between them. Null where who asks may not. */
const answerForm = cache(async (slug: string, locale: Locale) => {
  const [actor, facility] = await Promise.all([currentActor(), findFacilityContact(slug)])
  if (!actor || !facility) return { actor, facility, answered: null }
  try {
    const people = await readPeople(actor, facility)
    return { actor, facility, answered: { people, taken: await takeForm(actor, facility, messagesOf(locale)) } }
  } catch (error) {
    if (error instanceof Forbidden) return { actor, facility, answered: null }
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { answered } = await answerForm((await params).slug, locale)
  const isWrong = (answered?.taken.errors.length ?? 0) > 0
  return { title: isWrong ? t.forms.errorTitle(t.people.tab) : t.people.tab, robots: { index: false } }
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  answerPrivately()
  const path = `/manage/${slug}/people`
  const asked = { t, locale, path }
  const { actor, facility, answered } = await answerForm(slug, locale)
  if (actor && !facility) return answerMissing(asked, t.facility.notFoundTitle, t.history.missingText)
  if (!actor || !facility || !answered) return answerNotAllowed(asked, actor)
  const { taken } = answered
  if (taken.done === 'left') return seeOther(localPath(locale, '/manage'))
  if (taken.done) return seeOther(`${localPath(locale, path)}?done=${taken.done}`)
  const { rights, ...people } = answered.people
  const view = presentPeople(people, { facility, readerId: actor.accountId, rights, locale })
  const done = toUrlSearchParams(await searchParams).get('done') ?? ''
  const notice = taken.notice ?? (Object.hasOwn(t.people.done, done) ? t.people.done[done as Done] : null)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <ErrorSummary t={t} errors={taken.errors} />
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <h1>{t.people.title(fullName(facility))}</h1>
      <p className="lead">{t.people.lead}</p>
      <p>
        <a href={localPath(locale, `/manage/${slug}`)}>{t.people.back}</a>
      </p>
      <MemberList t={t} view={view} />
      <ClaimsToOwner t={t} claims={view.claims} errors={taken.errors} />
      {rights.here && (
        <InviteForm
          t={t}
          organization={view.organization}
          days={invitationDays}
          typed={taken.typed}
          errors={taken.errors}
        />
      )}
      {rights.transfer && (
        <TransferForm t={t} organization={view.organization} typed={taken.typed} errors={taken.errors} />
      )}
    </PageShell>
  )
}
