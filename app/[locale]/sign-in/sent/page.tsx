import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { deliveryOf } from '#lib/mail/delivery.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.signIn.sentTitle, robots: { index: false } }
}

export const dynamic = 'force-dynamic'

/** The same for everyone: it does not say whether there is such an account. */
export default async function LinkSentPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const words = t.signIn
  answerPrivately()
  return (
    <PageShell t={t} locale={locale} path="/sign-in/sent" edition={await orUnavailable(catalogueEdition())}>
      <h1>{words.sentTitle}</h1>
      <p className="lead">{words.sentText}</p>
      {deliveryOf(env()) === 'outbox' && (
        <div className="notice">
          <p>{words.outbox}</p>
          <p>
            <a href={localPath(locale, '/outbox')}>{words.openOutbox}</a>
          </p>
        </div>
      )}
      <p className="measure">{words.sentNothing}</p>
      <p>
        <a href={localPath(locale, '/sign-in')}>{words.again}</a>
      </p>
    </PageShell>
  )
}
