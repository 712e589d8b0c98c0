import type { Metadata } from 'next'
import { cache } from 'react'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { GapList } from '#components/manage/gap-list.tsx'
import { Links } from '#components/manage/links.tsx'
import { TaskList } from '#components/manage/task-list.tsx'
import { WaitingList } from '#components/manage/waiting-list.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { managePath } from '#lib/manage/paths.ts'
import { presentTasks } from '#lib/manage/present-tasks.ts'
import { presentWaiting } from '#lib/manage/present-waiting.ts'
import { savedNotice } from '#lib/manage/saved-notice.ts'
import { takeTask } from '#lib/services/task-list.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { orForbidden } from '#lib/web/or-forbidden.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'
import '../../../styles/manage.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.manage.tasks, robots: { index: false } }
}

const taskOf = cache(async (slug: string) =>
  orForbidden(takeTask(await currentActor(), slug, postedForm(), new Date())),
)

export default async function TasksPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const path = `/manage/${slug}`
  answerPrivately()
  const actor = await currentActor()
  if (!actor) return seeOther(signInPath(askedUrl()))
  const answer = await taskOf(slug)
  if (answer === 'forbidden') return answerNotAllowed({ t, locale, path }, actor)
  if (answer.kind === 'missing') return answerMissing({ t, locale, path }, t.manage.notFoundTitle, t.manage.notFound)
  if (answer.kind === 'done') return seeOther(`${managePath(locale, slug)}?${answer.notice}`)
  const { listing, own, others } = answer.edited
  const waiting = [...(own ? [own] : []), ...others].flatMap(({ changes }) => Object.keys(changes))
  const view = presentTasks(listing, answer.shown, waiting, locale, new Date())
  const notice = answer.changed ? t.manage.changedMeanwhile : savedNotice(toUrlSearchParams(await searchParams), locale)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      {notice && (
        <p className="notice notice-done" role="status">
          {notice}
        </p>
      )}
      <h1>{view.name}</h1>
      <Links links={view.links} />
      <WaitingList t={t} waiting={presentWaiting(own, others, locale)} />
      <GapList t={t} gaps={view.gaps} />
      <section aria-labelledby="tasks-title">
        <h2 id="tasks-title">{t.manage.tasks}</h2>
        <p className="muted">{t.manage.tasksHint}</p>
        <TaskList t={t} tasks={view.tasks} />
      </section>
    </PageShell>
  )
}
