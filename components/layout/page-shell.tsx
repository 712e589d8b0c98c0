import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { CrisisStrip } from './crisis-strip.tsx'
import { type Edition, SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

type Props = {
  t: Messages
  locale: Locale
  /** The page's path without a language prefix, and its query string, for the language switch. */
  path: string
  search?: string
  edition: Edition | null
  children: ReactNode
}

/** What every page has around its own content. */
export function PageShell({ t, locale, path, search = '', edition, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {t.site.skip}
      </a>
      <CrisisStrip t={t} />
      <SiteHeader t={t} locale={locale} path={path} search={search} />
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter t={t} locale={locale} edition={edition} />
    </>
  )
}
