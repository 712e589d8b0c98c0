import type { Metadata } from 'next'
import { NotFound } from '#components/layout/not-found.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.notFound.title, robots: { index: false } }
}

export const dynamic = 'force-dynamic'

/** Every address that no other page answers. */
export default async function UnknownPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  answerStatus(404)
  return (
    <PageShell t={t} locale={locale} path="/" edition={await orUnavailable(catalogueEdition())}>
      <NotFound t={t} action={localPath(locale, '/search')} />
    </PageShell>
  )
}
