import type { Metadata } from 'next'
import { LevelForm } from '#components/guide/which-level/level-form.tsx'
import { Result } from '#components/guide/which-level/result.tsx'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { whichLevelPath } from '#lib/guide/which-level/path.ts'
import { presentForm } from '#lib/guide/which-level/present-form.ts'
import { presentResult } from '#lib/guide/which-level/present-result.ts'
import { readAnswers } from '#lib/guide/which-level/read-answers.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm } from '#lib/web/posted-form.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'
import '../../../styles/forms.css'
import '../../../styles/which-level.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { tab, resultTitle, title, lead } = t.whichLevel
  return quietMetadata(locale, {
    tab: postedForm() ? resultTitle : tab,
    title,
    description: lead,
    path: whichLevelPath,
  })
}

// A form that is sent is answered by the same page, for each sender anew.
export const dynamic = 'force-dynamic'

export default async function WhichLevelPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const sent = postedForm()
  const { whom, answers } = readAnswers(sent ?? new URLSearchParams())
  const form = <LevelForm t={t} action={localPath(locale, whichLevelPath)} form={presentForm(whom, answers, locale)} />
  const guide = localPath(locale, '/guide')
  return (
    <PageShell
      t={t}
      locale={locale}
      path={whichLevelPath}
      edition={await orUnavailable(catalogueEdition())}
      exit={offerQuickExit(locale)}
    >
      {sent ? (
        <Result t={t} result={presentResult(whom, answers, locale)}>
          {form}
        </Result>
      ) : (
        <>
          <Breadcrumbs
            t={t}
            crumbs={[
              { label: t.guide.title, path: guide, href: guide },
              { label: t.whichLevel.title, path: localPath(locale, whichLevelPath), href: null },
            ]}
          />
          <h1>{t.whichLevel.title}</h1>
          <p className="lead">{t.whichLevel.lead}</p>
          <p className="measure">
            <strong>{t.guide.notAdvice}</strong> <span className="muted">{t.guide.notReviewed}.</span>
          </p>
          {form}
        </>
      )}
    </PageShell>
  )
}
