import type { Metadata } from 'next'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Forbidden } from '#lib/access/policy.ts'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { programLabel } from '#lib/audit/program-label.ts'
import { managePath, readProgramId } from '#lib/manage/paths.ts'
import { removeProgram } from '#lib/services/edit-programs.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/manage.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.manage.removeProgram, robots: { index: false } }
}

export default async function RemoveProgramPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const programId = readProgramId(toUrlSearchParams(await searchParams))
  const path = `/manage/${slug}/remove-program`
  answerPrivately()
  const actor = await currentActor()
  if (!actor) return seeOther(signInPath(askedUrl()))
  const confirmed = postedForm()?.get('do') === 'remove'
  try {
    const answer = await removeProgram(actor, { slug, programId, confirmed }, new Date())
    if (answer.kind === 'missing') return answerMissing({ t, locale, path }, t.manage.notFoundTitle, t.manage.notFound)
    if (answer.kind === 'removed') return seeOther(`${managePath(locale, slug)}?saved=removed`)
    return (
      <PageShell t={t} locale={locale} path={path} search={`?program=${programId}`} edition={null}>
        <p className="above">{answer.name}</p>
        <h1>{t.manage.removeProgramAsk(programLabel(answer.program, locale))}</h1>
        <p className="lead">{t.manage.removeProgramText}</p>
        <PostForm action={managePath(locale, slug, 'remove-program', programId)} className="actions">
          <button type="submit" className="button" name="do" value="remove">
            {t.manage.removeProgram}
          </button>
          <a href={managePath(locale, slug, 'programs', programId)}>{t.manage.keepProgram}</a>
        </PostForm>
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed({ t, locale, path }, actor)
    throw error
  }
}
