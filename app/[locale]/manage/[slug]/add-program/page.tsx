import type { Metadata } from 'next'
import { cache } from 'react'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ControlField } from '#components/manage/control-field.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { managePath } from '#lib/manage/paths.ts'
import { inputsOf } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { addProgram } from '#lib/services/edit-programs.ts'
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
  orForbidden(addProgram(await currentActor(), slug, { typed: postedForm(), locale, now: new Date() })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.manage.addProgram, robots: { index: false } }
}

export default async function AddProgramPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const path = `/manage/${slug}/add-program`
  answerPrivately()
  const actor = await currentActor()
  if (!actor) return seeOther(signInPath(askedUrl()))
  const answer = await answerOf(locale, slug)
  if (answer === 'forbidden') return answerNotAllowed({ t, locale, path }, actor)
  if (answer.kind === 'missing') return answerMissing({ t, locale, path }, t.manage.notFoundTitle, t.manage.notFound)
  if (answer.kind === 'added') return seeOther(`${managePath(locale, slug)}?saved=added`)
  const { scene, errors } = answer
  const typed = postedForm() ?? new URLSearchParams()
  const controls = inputsOf(sections.programs, 'program').flatMap(([field, input]) =>
    input.controls(field, { ...scene, typed }),
  )
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <ErrorSummary t={t} errors={errors} />
      <p className="above">
        <a href={managePath(locale, slug)}>{scene.listing.facts.name.name}</a>
      </p>
      <h1>{t.manage.addProgram}</h1>
      <p className="lead">{t.manage.addProgramText}</p>
      <PostForm remembered={false}>
        {controls.map((control) => (
          <ControlField key={control.name} t={t} control={control} errors={errors} />
        ))}
        <p className="rule">{t.manage.liveAtOnce}</p>
        <Submit label={t.manage.addProgram} />
      </PostForm>
    </PageShell>
  )
}
