import type { Metadata } from 'next'
import { GlossaryList } from '#components/guide/glossary-list.tsx'
import { References } from '#components/guide/references.tsx'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { presentGlossary, wordsPath } from '#lib/guide/present-glossary.ts'
import { references } from '#lib/guide/references.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { wordsTitle, wordsLead } = t.guide
  return quietMetadata(locale, { tab: wordsTitle, title: wordsTitle, description: wordsLead, path: wordsPath })
}

// The footer names the edition of the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

export default async function WordsPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const crumbs = [
    { label: t.guide.title, path: localPath(locale, '/guide'), href: localPath(locale, '/guide') },
    { label: t.guide.wordsTitle, path: localPath(locale, wordsPath), href: null },
  ]
  return (
    <PageShell
      t={t}
      locale={locale}
      path={wordsPath}
      edition={await orUnavailable(catalogueEdition())}
      exit={offerQuickExit(locale)}
    >
      <Breadcrumbs t={t} crumbs={crumbs} />
      <h1>{t.guide.wordsTitle}</h1>
      <p className="lead">{t.guide.wordsLead}</p>
      <GlossaryList entries={presentGlossary(locale)} />
      <section className="measure" aria-labelledby="choice-title">
        <h2 id="choice-title">{t.guide.wordsChoice}</h2>
        <p>{t.guide.wordsChoiceText}</p>
      </section>
      <References t={t} references={[references['words-matter']]} />
    </PageShell>
  )
}
