import type { Metadata } from 'next'
import { type Asked, answerModerator } from '#app/[locale]/moderate/moderator-page.tsx'
import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Candidates } from '#components/moderation/candidates.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import { StatusForm, UnmergeForm } from '#components/moderation/status-form.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { facilityStatuses } from '#lib/facility/status.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { listingLinks } from '#lib/moderation/present-change.ts'
import { presentCandidates } from '#lib/moderation/present-merge.ts'
import { type Closed, findListingToClose, setStatus } from '#lib/services/close-listing.ts'
import { findMergeCandidates, findMergedInto } from '#lib/services/merge.ts'
import { type Unmerged, unmerge } from '#lib/services/unmerge.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/moderation.css'
import '../../../../styles/history.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.moderation.itsPage, robots: { index: false } }
}

export default async function ModeratedListingPage({ params, searchParams }: Props) {
  const { slug } = await params
  return answerModerator({ params, searchParams, path: `/moderate/listings/${slug}` }, async (asked, actor) => {
    const form = postedForm()
    const typed = readStatusForm(form ?? new URLSearchParams())
    const outcome = form && (await press(actor, slug, form.get('do'), typed))
    if (outcome === 'changed' || outcome === 'unmerged') {
      return seeOther(`${localPath(asked.locale, asked.path)}?done=${outcome}`)
    }
    return showListing(asked, actor, slug, typed, outcome ? errorsOf(outcome, asked.t) : [])
  })
}

type Typed = ReturnType<typeof readStatusForm>
type Outcome = Closed | Unmerged | 'noStatus'

function readStatusForm(form: URLSearchParams) {
  return {
    status: facilityStatuses.find((each) => each === form.get('status')) ?? null,
    reason: (form.get('reason') ?? '').trim(),
  }
}

async function press(actor: Actor | null, slug: string, button: string | null, typed: Typed): Promise<Outcome | null> {
  if (button === 'unmerge') return unmerge(actor, slug, typed.reason)
  if (button !== 'status') return null
  return typed.status ? setStatus(actor, slug, typed.status, typed.reason) : 'noStatus'
}

function errorsOf(outcome: Outcome, t: Messages): FormError[] {
  const { moderation: m } = t
  if (outcome === 'noReason') return [{ field: 'reason', message: t.history.restoreNeedsReason }]
  if (outcome === 'noStatus') return [{ field: 'status', message: m.statusNeeded }]
  if (outcome === 'same') return [{ field: 'status', message: m.statusSame }]
  return [{ field: 'main', message: outcome === 'merged' ? t.history.merged : m.refused.gone }]
}

async function showListing(
  { t, locale, path, done }: Asked,
  actor: Actor | null,
  slug: string,
  typed: Typed,
  errors: FormError[],
) {
  const facility = await findListingToClose(actor, slug)
  if (!facility) return answerMissing({ t, locale, path }, t.facility.notFoundTitle, t.moderation.missingText)
  const into = await findMergedInto(actor, facility)
  const candidates = into ? [] : await findMergeCandidates(actor, facility.id)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{t.moderation.closeTitle(facility.name)}</h1>
      <DoneNotice text={done} />
      <ItemLinks t={t} links={listingLinks(slug, locale).slice(0, 2)} queueHref={localPath(locale, '/moderate')} />
      {into ? (
        <>
          <p>
            <a href={localPath(locale, `/facilities/${into.slug}`)}>{t.moderation.mergedInto(into.name)}</a>
          </p>
          <UnmergeForm t={t} reason={typed.reason} errors={errors} />
        </>
      ) : (
        <>
          <StatusForm t={t} status={facility.status} typed={typed} errors={errors} />
          <Candidates t={t} candidates={presentCandidates(candidates, locale)} />
        </>
      )}
    </PageShell>
  )
}
