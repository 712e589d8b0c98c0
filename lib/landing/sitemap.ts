import { type Locale, locales, localPath } from '#lib/i18n/locale.ts'

/** A page for machines to visit: its path without a language and the ISO day of its newest fact, null where it has none. */
export type SitemapPage = { path: string; newest: string | null }

/** A file of the sitemap, and the ISO day of the newest fact in it. */
export type SitemapFile = { name: string; newest: string | null }

export const sitemapKinds = ['pages', 'states', 'cities', 'levels', 'facilities'] as const
export type SitemapKind = (typeof sitemapKinds)[number]

/** Pages in a file: two languages of each make 10,000 addresses, a fifth of what the protocol allows. */
export const pagesPerFile = 5000

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export const sitemapHead = `${xml}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
export const sitemapTail = '</urlset>\n'

/** 'cities', 2 → 'cities-2.xml'. Parts count from 1. */
export const sitemapName = (kind: SitemapKind, part: number): string => `${kind}-${part}.xml`

/** The kind and part of a file's name, or null. */
export function parseSitemapName(name: string): { kind: SitemapKind; part: number } | null {
  const [, kind, part] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(name) ?? []
  const known = sitemapKinds.find((each) => each === kind)
  return known && part ? { kind: known, part: Number(part) } : null
}

/** One page in both languages, each naming the other. `origin` is our own, without a slash at its end. */
export function sitemapEntry({ path, newest }: SitemapPage, origin: string): string {
  const links = [...locales, 'x-default' as const]
    .map((language) => {
      const target = address(language === 'x-default' ? 'en' : language, path, origin)
      return `<xhtml:link rel="alternate" hreflang="${language}" href="${target}"/>`
    })
    .join('')
  const changed = newest === null ? '' : `<lastmod>${newest}</lastmod>`
  return locales.map((locale) => `<url><loc>${address(locale, path, origin)}</loc>${changed}${links}</url>\n`).join('')
}

/** The list of files. */
export function sitemapIndex(files: readonly SitemapFile[], origin: string): string {
  const entries = files.map(({ name, newest }) => {
    const changed = newest === null ? '' : `<lastmod>${newest}</lastmod>`
    return `<sitemap><loc>${escapeXml(`${origin}/sitemaps/${name}`)}</loc>${changed}</sitemap>\n`
  })
  return `${xml}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`
}

function address(locale: Locale, path: string, origin: string): string {
  return escapeXml(origin + localPath(locale, path))
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
