import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AccountBar } from '#components/account/account-bar.tsx'
import { PrintedFrom } from '#components/layout/printed-from.tsx'
import { presentAccountBar } from '#lib/accounts/present-bar.ts'
import { env } from '#lib/env.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { parseLocale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { withoutTokens } from '#lib/link-token.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { currentActor } from '#lib/web/actor.ts'
import { askedUrl } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { openGraph } from '#lib/web/quiet-metadata.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/layout.css'
import '../styles/account-bar.css'
import '../styles/exit.css'
import '../styles/search.css'
import '../styles/week.css'
import '../styles/map.css'
import '../styles/street-map.css'
import '../styles/facility.css'
import '../styles/program.css'
import '../styles/call-sheet.css'
import '../styles/home.css'
import '../styles/landing.css'
import '../styles/share.css'
import '../styles/insurance.css'
import '../styles/compare.css'
import '../styles/print.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const t = messagesOf(locale)
  return {
    metadataBase: new URL(env().siteUrl),
    title: { default: `${t.site.name}: ${t.site.tagline}`, template: `%s | ${t.site.name}` },
    description: t.site.description,
    formatDetection: { telephone: false, address: false, email: false },
    icons: { icon: '/favicon.svg' },
    openGraph: openGraph(locale),
  }
}

export default async function RootLayout({ children, params }: Props) {
  const locale = parseLocale((await params).locale)
  const t = messagesOf(locale)
  const actor = await orUnavailable(currentActor())
  return (
    <html lang={locale}>
      <body>
        <a className="skip" href="#main">
          {t.site.skip}
        </a>
        {actor && <AccountBar t={t} view={presentAccountBar(actor, askedUrl(), locale)} />}
        {children}
        <PrintedFrom
          t={t}
          url={env().siteUrl + withoutTokens(askedUrl())}
          day={formatDay(locale, isoDay(new Date()))}
        />
      </body>
    </html>
  )
}
