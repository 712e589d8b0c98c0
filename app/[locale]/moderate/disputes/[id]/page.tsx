import type { Metadata } from 'next'
import { type Asked, answerModerator, idOf } from '#app/[locale]/moderate/moderator-page.tsx'
import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { DisputeReview } from '#components/moderation/dispute-review.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import type { Actor } from '#lib/access/actor.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { presentDispute } from '#lib/moderation/present-dispute.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { nextInQueue } from '#lib/services/moderation-queue.ts'
import { findDisputeForReview, keepOurs, takeTheirs } from '#lib/services/settle-dispute.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/history.css'
import '../../../../styles/moderation.css'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.moderation.kind.disputes, robots: { index: false } }
}

export default async function DisputePage({ params, searchParams }: Props) {
  const id = idOf((await params).id)
  return answerModerator({ params, searchParams, path: `/moderate/disputes/${id}` }, async (asked, actor) => {
    const form = postedForm()
    const reason = form?.get('reason') ?? ''
    const take = form?.get('do') === 'take'
    if (!form || !(take || form.get('do') === 'keep')) return showDispute(asked, actor, id, '', [])
    // The next is looked up first: of what is taken nothing is left that has a place in the queue.
    const next = await nextInQueue(actor, asked.filter, { kind: 'disputes', id }, take ? 'taken' : 'kept')
    const settled = take ? await takeTheirs(actor, id, reason) : await keepOurs(actor, id)
    if (settled.ok) return seeOther(localPath(asked.locale, next))
    const { t } = asked
    const error =
      settled.refused === 'noReason'
        ? { field: 'reason', message: t.moderation.takeReasonNeeded }
        : { field: 'main', message: t.moderation.refused[settled.refused] }
    return showDispute(asked, actor, id, reason, [error])
  })
}

async function showDispute(
  { t, locale, path, filter, done }: Asked,
  actor: Actor | null,
  id: number,
  reason: string,
  errors: FormError[],
) {
  const found = await findDisputeForReview(actor, id)
  const missing = { t, locale, path }
  if (!found) return answerMissing(missing, t.moderation.missingTitle, t.moderation.missingText)
  const view = presentDispute(found, locale, isoDay(new Date()))
  return (
    <PageShell t={t} locale={locale} path={path} search={toQueueString(filter)} edition={null}>
      <h1>{view.title}</h1>
      <DoneNotice text={done} />
      <p className="lead">{t.moderation.disputeLead}</p>
      <ItemLinks t={t} links={view.links} queueHref={localPath(locale, '/moderate') + toQueueString(filter)} />
      <DisputeReview t={t} view={view} reason={reason} errors={errors} />
    </PageShell>
  )
}
