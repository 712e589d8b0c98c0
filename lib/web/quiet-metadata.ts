import type { Metadata } from 'next'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { alternates } from '#lib/web/alternates.ts'

/** What a link to a page of ours looks like where it is shared; without `title`, the title of the page. */
export function openGraph(locale: Locale, title?: string): Metadata['openGraph'] {
  const { site } = messagesOf(locale)
  return {
    type: 'website',
    siteName: site.name,
    locale: locale === 'en' ? 'en_US' : 'es_US',
    images: [{ url: '/opengraph.png', width: 1200, height: 630, alt: `${site.name}: ${site.tagline}` }],
    ...(title && { title }),
  }
}

type QuietPage = {
  /** What stands in the tab, the history and a bookmark: says nothing of alcohol, drugs or treatment. */
  tab: string
  /** What the page is about, for search engines and shared links. */
  title: string
  description: string
  /** Without a language prefix. */
  path: string
  /** Whether search engines are asked to leave it out. */
  unlisted?: boolean
}

/** Metadata of a page that should give nothing away to someone who glances at the screen. */
export function quietMetadata(
  locale: Locale,
  { tab, title, description, path, unlisted = false }: QuietPage,
): Metadata {
  return {
    title: tab,
    description,
    alternates: alternates(locale, path),
    icons: { icon: '/plain.svg' },
    openGraph: openGraph(locale, title),
    ...(unlisted && { robots: { index: false } }),
  }
}
