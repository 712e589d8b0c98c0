import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QuickExit } from '#lib/quick-exit.ts'
import { CrisisStrip } from './crisis-strip.tsx'
import { markupWriter } from './markup-writer.ts'
import { type Edition, SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

type Props = {
  t: Messages
  locale: Locale
  /** The page's path without a language prefix, and its query string, for the language switch. */
  path: string
  search?: string
  edition: Edition | null
  /** Where someone may be who must not be seen here: `offerQuickExit`. */
  exit?: QuickExit
  children: ReactNode
}

/** What every page has around its own content. */
export function PageShell({ t, locale, path, search = '', edition, exit, children }: Props) {
  return (
    <>
      <CrisisStrip t={t} exit={exit} />
      <SiteHeader t={t} locale={locale} path={path} search={search} />
      <Main>{children}</Main>
      <SiteFooter t={t} locale={locale} edition={edition} />
    </>
  )
}

/** The page's own content. Written as HTML where the process can, because the framework renders each element twice. */
function Main({ children }: { children: ReactNode }) {
  const main = { id: 'main', className: 'wrap', tabIndex: -1 }
  const write = markupWriter()
  if (!write) return <main {...main}>{children}</main>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it from the same elements and escaped their texts.
  return <main {...main} dangerouslySetInnerHTML={{ __html: write(children) }} />
}
