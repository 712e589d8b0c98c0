import type { Metadata } from 'next'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { HistoryList } from '#components/history/history-list.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { can, Forbidden } from '#lib/access/policy.ts'
import { presentHistory } from '#lib/audit/present-history.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { readHistory } from '#lib/services/history.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { answerVersion } from './version-page.tsx'
import '../../../../styles/forms.css'
import '../../../../styles/history.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.history.tab, robots: { index: false } }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const query = toUrlSearchParams(await searchParams)
  answerPrivately()
  const actor = await currentActor()
  const path = `/manage/${slug}/history`
  const asked = { t, locale, path }
  const at = entryId(query.get('at'))
  try {
    if (at !== null) return await answerVersion({ ...asked, slug, at, done: query.has('done') }, actor)
    const history = await readHistory(actor, slug, entryId(query.get('before')))
    if (!history) return answerMissing(asked, t.facility.notFoundTitle, t.history.missingText)
    const { facility, standing, events, next } = history
    const forModerator = can(actor, 'listing.restore', { facility })
    const entries = presentHistory(events, { slug, standing, forModerator, today: isoDay(new Date()) }, locale)
    const here = localPath(locale, path)
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        <h1>{t.history.title(facility.name)}</h1>
        <p className="lead">{t.history.lead}</p>
        <p>
          <a href={localPath(locale, `/facilities/${slug}`)}>{t.history.back}</a>
        </p>
        <HistoryList t={t} entries={entries} />
        <nav className="actions" aria-label={t.history.pages}>
          {query.has('before') && <a href={here}>{t.history.newest}</a>}
          {next && <a href={`${here}?before=${next}`}>{t.history.older}</a>}
        </nav>
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed(asked, actor)
    throw error
  }
}

/** The number of an entry, null for anything else. */
function entryId(text: string | null): string | null {
  return text !== null && /^\d{1,18}$/.test(text) ? text : null
}
