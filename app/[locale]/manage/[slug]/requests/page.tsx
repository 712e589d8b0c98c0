import type { Metadata } from 'next'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { OpenedRequests } from '#components/help-request/opened-requests.tsx'
import { RequestSwitch } from '#components/help-request/request-switch.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can, Forbidden } from '#lib/access/policy.ts'
import { type FacilityHead, findFacilityHead } from '#lib/db/facility-head.ts'
import { formId } from '#lib/forms/form-id.ts'
import { presentOpenedRequest } from '#lib/help-request/present-opened.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { answerRequest, readRequests, requestsCanBeSealed, switchHelpRequests } from '#lib/services/help-requests.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/help-request.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.ask.staffTitle, robots: { index: false } }
}

/** The requests for a call that wait for a facility, for its staff alone. */
export default async function RequestsPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  answerPrivately()
  const [actor, facility] = await Promise.all([currentActor(), findFacilityHead(slug)])
  const path = `/manage/${slug}/requests`
  const asked = { t, locale, path }
  try {
    if (!facility) return answerMissing(asked, t.facility.notFoundTitle, t.facility.notFoundText)
    const form = postedForm()
    const done = form && (await takeForm(form, actor, facility))
    if (done) return seeOther(`${localPath(locale, path)}?done=${done}`)
    const requests = await readRequests(actor, facility)
    const answered = toUrlSearchParams(await searchParams).get('done') === 'answered'
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        {answered && (
          <p className="notice notice-done" role="status">
            {t.ask.staffAnsweredNotice}
          </p>
        )}
        <h1>{t.ask.staffTitle}</h1>
        <p className="lead">{facility.name}</p>
        <p className="measure">{t.ask.staffLead}</p>
        <OpenedRequests t={t} requests={requests.map((request) => presentOpenedRequest(request, locale))} />
        <RequestSwitch
          t={t}
          on={facility.takesHelpRequests}
          mayChange={can(actor, 'listing.switchHelpRequests', { facility })}
          hasKey={requestsCanBeSealed()}
        />
        <p>
          <a href={localPath(locale, `/manage/${slug}`)}>{t.ask.staffBack}</a>
        </p>
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed(asked, actor)
    throw error
  }
}

/** Does what a button of the page asks for, and names it; null for a button that the page does not have. */
async function takeForm(form: URLSearchParams, actor: Actor | null, facility: FacilityHead): Promise<string | null> {
  const asked = form.get('do')
  if (asked === 'answered') await answerRequest(actor, facility, formId(form, 'request'))
  else if (asked === 'on' || asked === 'off') await switchHelpRequests(actor, facility, asked === 'on')
  else return null
  return asked
}
