import { brotliCompressSync } from 'node:zlib'
import { pool } from '#lib/db/client.ts'
import { brotliParameters } from '#lib/web/send-document.ts'
import { questions } from './questions.ts'

/** A page as the website makes it, and the bytes that are sent of it to a browser. */
export type Page = { path: string; html: string; sent: number }

export type Pages = Record<'search' | 'landing' | 'listing', Page[]>

const landings = [
  '/treatment/california',
  '/treatment/ohio',
  '/treatment/montana',
  '/treatment/texas/houston',
  '/treatment/ohio/dayton',
  '/iop/california',
  '/iop/california/san-diego',
  '/iop/new-york',
  '/detox/texas',
  '/outpatient/florida/miami',
]

/** The pages of each kind that are measured: searches, places, and listings from all over the catalogue. */
export async function readPages(port: number): Promise<Pages> {
  const { rows } = await pool().query<{ slug: string }>(
    `select slug from (select slug, id, row_number() over (order by id) as at, count(*) over () as most from facility) f
     where at % greatest(most / 20, 1) = 0 order by id limit 20`,
  )
  return {
    search: await readEach(
      port,
      questions.map((question) => `/search?${question}`),
    ),
    landing: await readEach(port, landings),
    listing: await readEach(
      port,
      rows.map(({ slug }) => `/facilities/${slug}`),
    ),
  }
}

/** Throws on a page that is not answered with 200. */
async function readEach(port: number, paths: readonly string[]): Promise<Page[]> {
  const pages: Page[] = []
  for (const path of paths) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`)
    const html = await response.text()
    pages.push({ path, html, sent: brotliCompressSync(html, { params: brotliParameters }).length })
  }
  return pages
}
