import type { Metadata } from 'next'
import { cache } from 'react'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { OpeningsForm } from '#components/manage/openings-form.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { presentOpenings } from '#lib/manage/openings-form.ts'
import { managePath } from '#lib/manage/paths.ts'
import { takeOpenings } from '#lib/services/openings-page.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { orForbidden } from '#lib/web/or-forbidden.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/manage.css'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

const answerOf = cache(async (locale: Locale, slug: string) =>
  orForbidden(takeOpenings(await currentActor(), slug, { typed: postedForm(), locale, now: new Date() })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.manageOpenings.title, robots: { index: false } }
}

export default async function OpeningsPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const path = `/manage/${slug}/openings`
  answerPrivately()
  const actor = await currentActor()
  if (!actor) return seeOther(signInPath(askedUrl()))
  const answer = await answerOf(locale, slug)
  if (answer === 'forbidden') return answerNotAllowed({ t, locale, path }, actor)
  if (answer.kind === 'missing') return answerMissing({ t, locale, path }, t.manage.notFoundTitle, t.manage.notFound)
  if (answer.kind === 'set') return seeOther(`${managePath(locale, slug, 'openings')}#program-${answer.programId}`)
  const { scene, shown, errors } = answer
  const programs = presentOpenings(shown.programs, scene, postedForm(), locale, new Date())
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <ErrorSummary t={t} errors={errors} />
      <p className="above">
        <a href={managePath(locale, slug)}>{shown.name}</a>
      </p>
      <h1>{t.manageOpenings.title}</h1>
      <p className="lead">{programs.length > 0 ? t.manageOpenings.lead : t.manageOpenings.noPrograms}</p>
      {programs.map((program) => (
        <OpeningsForm key={program.id} t={t} program={program} errors={errors} />
      ))}
    </PageShell>
  )
}
