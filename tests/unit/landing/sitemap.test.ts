import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import {
  parseSitemapName,
  sitemapEntry,
  sitemapHead,
  sitemapIndex,
  sitemapName,
  sitemapTail,
} from '#lib/landing/sitemap.ts'

const origin = 'https://example.org'

/** Throws on what is not XML. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string>, text: '' })
  })
  parser.on('text', (text) => {
    const last = found.at(-1)
    if (last) last.text += text.trim()
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

test('a page is listed in both languages, and each names the other', () => {
  const entry = sitemapEntry({ path: '/treatment/ohio', newest: '2026-11-20' }, origin)
  const all = elements(sitemapHead + entry + sitemapTail)
  const locations = all.filter(({ name }) => name === 'loc').map(({ text }) => text)
  expect(locations).toEqual(['https://example.org/treatment/ohio', 'https://example.org/es/treatment/ohio'])
  const links = all
    .filter(({ name }) => name === 'xhtml:link')
    .map(({ attributes }) => [attributes.hreflang, attributes.href])
  const pair = [
    ['en', 'https://example.org/treatment/ohio'],
    ['es', 'https://example.org/es/treatment/ohio'],
    ['x-default', 'https://example.org/treatment/ohio'],
  ]
  expect(links).toEqual([...pair, ...pair])
  expect(all.filter(({ name }) => name === 'lastmod').map(({ text }) => text)).toEqual(['2026-11-20', '2026-11-20'])
})

test('a page without a dated fact has no date, and no character breaks the file', () => {
  const all = elements(sitemapHead + sitemapEntry({ path: "/search?a=1&b='<x>'", newest: null }, origin) + sitemapTail)
  expect(all.filter(({ name }) => name === 'lastmod')).toEqual([])
  expect(all.find(({ name }) => name === 'loc')?.text).toBe("https://example.org/search?a=1&b='<x>'")
})

test('the list of files names each with its newest fact', () => {
  const all = elements(
    sitemapIndex(
      [
        { name: 'cities-1.xml', newest: '2026-11-20' },
        { name: 'x-1.xml', newest: null },
      ],
      origin,
    ),
  )
  expect(all.filter(({ name }) => name === 'loc').map(({ text }) => text)).toEqual([
    'https://example.org/sitemaps/cities-1.xml',
    'https://example.org/sitemaps/x-1.xml',
  ])
  expect(all.filter(({ name }) => name === 'lastmod')).toHaveLength(1)
})

test('a file’s name is read back, and other names are not', () => {
  expect(parseSitemapName(sitemapName('facilities', 12))).toEqual({ kind: 'facilities', part: 12 })
  for (const name of ['facilities-0.xml', 'facilities.xml', 'people-1.xml', '../cities-1.xml', 'cities-1.xml.gz']) {
    expect(parseSitemapName(name), name).toBeNull()
  }
})
