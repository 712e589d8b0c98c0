import type { Metadata } from 'next'
import { type Asked, answerModerator } from '#app/[locale]/moderate/moderator-page.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Candidates } from '#components/moderation/candidates.tsx'
import { FindPair } from '#components/moderation/find-pair.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import { MergeForm } from '#components/moderation/merge-form.tsx'
import type { Actor } from '#lib/access/actor.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { readMergeForm, slugIn, type MergeForm as Typed } from '#lib/moderation/merge-form.ts'
import { presentCandidates, presentMerge } from '#lib/moderation/present-merge.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { findMergeCandidates, findMergePair, type Merged, type MergePair, merge } from '#lib/services/merge.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'
import '../../../styles/history.css'
import '../../../styles/moderation.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

const path = '/moderate/merge'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.moderation.mergeTitle, robots: { index: false } }
}

export default function MergePage({ params, searchParams }: Props) {
  return answerModerator({ params, searchParams, path }, async (asked, actor) => {
    const [from, into] = [slugIn(asked.query.get('from')), slugIn(asked.query.get('into'))]
    const form = postedForm()
    const typed = readMergeForm(form ?? new URLSearchParams())
    const merged = typed.press && (await merge(actor, { ...typed, from, into }))
    if (merged === 'merged') return seeOther(`${localPath(asked.locale, `/moderate/listings/${from}`)}?done=merged`)
    const pair = from && into ? await findMergePair(actor, from, into) : null
    return pair ? showPair(asked, pair, typed, errorsOf(merged, asked.t)) : askForPair(asked, actor, { from, into })
  })
}

function errorsOf(merged: Merged | null, t: Messages): FormError[] {
  if (merged === 'noReason') return [{ field: 'reason', message: t.moderation.reasonNeeded }]
  if (merged === 'stale') return [{ field: 'main', message: t.moderation.mergeStale }]
  return []
}

function showPair({ t, locale }: Asked, pair: MergePair, typed: Typed, errors: FormError[]) {
  const view = presentMerge(pair, typed, locale, isoDay(new Date()))
  const search = `?${new URLSearchParams({ from: pair.from.slug, into: pair.into.slug })}`
  const m = t.moderation
  return (
    <PageShell t={t} locale={locale} path={path} search={search} edition={null}>
      <h1>{m.mergeTitle}</h1>
      <p className="lead">{m.mergeLead}</p>
      <dl className="version">
        <div>
          <dt>{m.mergeInto}</dt>
          <dd>
            <a href={view.into.href}>{view.into.name}</a>
          </dd>
        </div>
        <div>
          <dt>{m.mergeFrom}</dt>
          <dd>
            <a href={view.from.href}>{view.from.name}</a>
          </dd>
        </div>
      </dl>
      <ItemLinks
        t={t}
        links={[{ label: m.mergeSwap, href: view.swapHref }]}
        queueHref={localPath(locale, '/moderate')}
      />
      <MergeForm t={t} view={view} seen={pair.seen} reason={typed.reason} errors={errors} />
    </PageShell>
  )
}

async function askForPair({ t, locale }: Asked, actor: Actor | null, asked: { from: string; into: string }) {
  const candidates = await findMergeCandidates(actor, null)
  const errors = asked.from || asked.into ? [{ field: 'from', message: t.moderation.mergeNoPair }] : []
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{t.moderation.mergeTitle}</h1>
      <p className="lead">{t.moderation.mergeLead}</p>
      <ItemLinks t={t} links={[]} queueHref={localPath(locale, '/moderate')} />
      <ErrorSummary t={t} errors={errors} />
      <FindPair t={t} action={localPath(locale, path)} {...asked} errors={errors} />
      <Candidates t={t} text={t.moderation.candidatesText} candidates={presentCandidates(candidates, locale)} />
    </PageShell>
  )
}
