import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { BulkResult } from '#components/moderation/bulk-result.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { QueueList } from '#components/moderation/queue.tsx'
import { QueueFilters } from '#components/moderation/queue-filters.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { chosenChanges } from '#lib/moderation/bulk.ts'
import { presentQueue } from '#lib/moderation/present-queue.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import { approveTogether } from '#lib/services/approve-together.ts'
import { itemsOnPage, readQueue } from '#lib/services/moderation-queue.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { postedForm } from '#lib/web/posted-form.ts'
import { answerModerator } from './moderator-page.tsx'
import '../../styles/forms.css'
import '../../styles/moderation.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.moderation.queueTitle, robots: { index: false } }
}

export default function QueuePage({ params, searchParams }: Props) {
  return answerModerator(
    { params, searchParams, path: '/moderate' },
    async ({ t, locale, path, filter, done }, actor) => {
      const form = postedForm()
      const chosen = form?.get('do') === 'together' ? chosenChanges(form, itemsOnPage) : null
      const results = chosen && (await approveTogether(actor, filter.field, chosen))
      const view = presentQueue(await readQueue(actor, filter), filter, actor?.accountId ?? 0, locale, new Date())
      return (
        <PageShell t={t} locale={locale} path={path} search={toQueueString(filter)} edition={null}>
          <h1>{t.moderation.queueTitle}</h1>
          <DoneNotice text={done} />
          <p className="lead">{t.moderation.queueLead}</p>
          <ul className="plain item-links">
            <li>
              <a href={localPath(locale, '/moderate/dashboard')}>{t.moderation.dashboard}</a>
            </li>
            <li>
              <a href={localPath(locale, '/moderate/merge')}>{t.moderation.merge}</a>
            </li>
          </ul>
          {results && <BulkResult t={t} results={results} />}
          <QueueFilters t={t} view={view} filter={filter} action={localPath(locale, path)} />
          <QueueList t={t} view={view} />
          <nav className="actions" aria-label={t.moderation.pages}>
            {view.previous && <a href={view.previous}>{t.moderation.previous}</a>}
            {view.next && <a href={view.next}>{t.moderation.more}</a>}
          </nav>
        </PageShell>
      )
    },
  )
}
