import type { Metadata } from 'next'
import { type Asked, answerModerator, idOf } from '#app/[locale]/moderate/moderator-page.tsx'
import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ChangeFacts, DecideChange } from '#components/moderation/change-review.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { type DecideForm, readDecideForm } from '#lib/moderation/decide-form.ts'
import { presentChange } from '#lib/moderation/present-change.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { nextInQueue } from '#lib/services/moderation-queue.ts'
import {
  approveChange,
  askAboutChange,
  type ChangeDecided,
  findChangeForReview,
  rejectChange,
} from '#lib/services/review-change.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/history.css'
import '../../../../styles/moderation.css'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.moderation.kind.changes, robots: { index: false } }
}

export default async function ChangePage({ params, searchParams }: Props) {
  const id = idOf((await params).id)
  return answerModerator({ params, searchParams, path: `/moderate/changes/${id}` }, async (asked, actor) => {
    const form = postedForm()
    const typed = readDecideForm(form ?? new URLSearchParams())
    const decided = form && (await press(actor, id, typed))
    if (decided?.ok) {
      const next = await nextInQueue(actor, asked.filter, { kind: 'changes', id }, decided.done)
      return seeOther(localPath(asked.locale, next))
    }
    return showChange(asked, actor, id, typed, decided ? errorsOf(decided, asked.t) : [])
  })
}

/** Does what the button says that was pressed. */
async function press(actor: Actor | null, id: number, typed: DecideForm): Promise<ChangeDecided | null> {
  if (typed.press === 'approve') return approveChange(actor, id, typed)
  if (typed.press === 'reject') return rejectChange(actor, id, typed.reason)
  if (typed.press === 'ask') return askAboutChange(actor, id, typed.reason)
  return null
}

function errorsOf(decided: Extract<ChangeDecided, { ok: false }>, t: Messages): FormError[] {
  const { refused } = decided
  if (refused === 'noReason') return [{ field: 'reason', message: t.moderation.reasonNeeded }]
  if (refused === 'chooseParts') return [{ field: 'partly', message: t.moderation.partlyNeeded }]
  const field = refused === 'sameModerator' ? 'callBackNote' : 'main'
  return [{ field, message: t.moderation.refused[refused] }]
}

async function showChange(
  { t, locale, path, filter, done }: Asked,
  actor: Actor | null,
  id: number,
  typed: DecideForm,
  errors: FormError[],
) {
  const review = await findChangeForReview(actor, id)
  const missing = { t, locale, path }
  if (!review) return answerMissing(missing, t.moderation.missingTitle, t.moderation.missingText)
  const { status, proposer } = review.request
  const view = presentChange(review, locale, isoDay(new Date()))
  const isOpen = status === 'pending' || status === 'changes_asked'
  const mayDecide = can(actor, 'change.decide', { askedBy: proposer?.id ?? null })
  return (
    <PageShell t={t} locale={locale} path={path} search={toQueueString(filter)} edition={null}>
      <h1>{view.title}</h1>
      <DoneNotice text={done} />
      <ItemLinks t={t} links={view.links} queueHref={localPath(locale, '/moderate') + toQueueString(filter)} />
      <ChangeFacts t={t} view={view} />
      {!isOpen ? (
        <section className="moderator-box">
          <h2>{t.moderation.decidedTitle}</h2>
          <p>{t.moderation.decidedText[status]}</p>
          {review.request.reason && <blockquote className="moderator-quote">{review.request.reason}</blockquote>}
        </section>
      ) : mayDecide ? (
        <DecideChange t={t} view={view} typed={typed} errors={errors} />
      ) : (
        <p className="notice">{t.moderation.own}</p>
      )}
    </PageShell>
  )
}
