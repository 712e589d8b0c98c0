import type { Metadata } from 'next'
import { cache } from 'react'
import {
  SectionConflict,
  SectionEditor,
  SectionGone,
  SectionPreview,
} from '#app/[locale]/manage/[slug]/section-editor.tsx'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { managePath, readProgramId } from '#lib/manage/paths.ts'
import { findSection } from '#lib/manage/sections.ts'
import { answerSection, type SectionAnswer } from '#lib/services/section-page.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { orForbidden } from '#lib/web/or-forbidden.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/history.css'
import '../../../../styles/manage.css'

type Props = { params: Promise<{ locale: string; slug: string; section: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

/** Title and page take the form once between them. */
const answerOf = cache(
  async (
    locale: Locale,
    slug: string,
    section: string,
    programId: number | null,
  ): Promise<SectionAnswer | 'forbidden'> => {
    const key = findSection(section)
    if (!key) return { kind: 'missing' }
    const sent = { typed: postedForm(), locale, now: new Date() }
    return orForbidden(answerSection(await currentActor(), { slug, section: key, programId }, sent))
  },
)

async function asked({ params, searchParams }: Props) {
  const { slug, section } = await params
  const programId = readProgramId(toUrlSearchParams(await searchParams))
  return { ...(await readLocale(params)), slug, section, programId }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, slug, section, programId } = await asked(props)
  const key = findSection(section)
  const answer = await answerOf(locale, slug, section, programId)
  const title = key ? t.edit.sections[key].title : t.manage.notFoundTitle
  const isWrong = answer !== 'forbidden' && answer.kind === 'form' && answer.errors.length > 0
  return { title: isWrong ? t.forms.errorTitle(title) : title, robots: { index: false } }
}

export default async function SectionPage(props: Props) {
  const { locale, t, slug, section, programId } = await asked(props)
  const key = findSection(section)
  const path = `/manage/${slug}/${section}`
  answerPrivately()
  const actor = await currentActor()
  if (!actor && !postedForm()) return seeOther(signInPath(askedUrl()))
  const answer = await answerOf(locale, slug, section, programId)
  if (answer === 'forbidden') return answerNotAllowed({ t, locale, path }, actor)
  if (!key || answer.kind === 'missing') {
    const typed = postedForm()
    if (!typed) return answerMissing({ t, locale, path }, t.manage.notFoundTitle, t.manage.notFound)
    return <SectionGone t={t} locale={locale} path={path} typed={typed} />
  }
  if (answer.kind === 'elsewhere') {
    const { programId: first } = answer
    return seeOther(first === null ? managePath(locale, slug, 'add-program') : managePath(locale, slug, key, first))
  }
  if (answer.kind === 'saved') return seeOther(`${managePath(locale, slug)}?part=${key}&saved=${answer.how}`)
  if (answer.kind === 'conflict') return <SectionConflict section={key} path={path} answer={answer} />
  if (answer.kind === 'preview') return <SectionPreview section={key} path={path} answer={answer} />
  return <SectionEditor section={key} path={path} answer={answer} />
}
