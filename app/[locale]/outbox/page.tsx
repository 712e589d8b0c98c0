import type { Metadata } from 'next'
import { NotFound } from '#components/layout/not-found.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Outbox } from '#components/mail/outbox.tsx'
import { listOutbox } from '#lib/db/mails.ts'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { deliveryOf } from '#lib/mail/delivery.ts'
import { presentOutbox } from '#lib/mail/present-outbox.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { answerPrivately, answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import '../../styles/outbox.css'

type Props = { params: Promise<{ locale: string }> }

const mostShown = 100

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  const isThere = deliveryOf(env()) === 'outbox'
  return { title: isThere ? t.outbox.title : t.notFound.title, robots: { index: false } }
}

export const dynamic = 'force-dynamic'

/** Where mails arrive in the embedded default. Everywhere else there is no such page. */
export default async function OutboxPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { siteUrl } = env()
  const edition = await orUnavailable(catalogueEdition())
  if (deliveryOf(env()) !== 'outbox') {
    answerStatus(404)
    return (
      <PageShell t={t} locale={locale} path="/" edition={edition}>
        <NotFound t={t} action={localPath(locale, '/search')} />
      </PageShell>
    )
  }
  answerPrivately()
  return (
    <PageShell t={t} locale={locale} path="/outbox" edition={edition}>
      <h1>{t.outbox.title}</h1>
      <p className="lead">{t.outbox.lead}</p>
      <Outbox t={t} mails={presentOutbox(await listOutbox(mostShown), locale, siteUrl)} />
    </PageShell>
  )
}
