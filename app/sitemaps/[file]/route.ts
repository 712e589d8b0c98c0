import { env } from '#lib/env.ts'
import { parseSitemapName, type SitemapPage, sitemapEntry, sitemapHead, sitemapTail } from '#lib/landing/sitemap.ts'
import { listSitemapPages } from '#lib/services/sitemap.ts'
import { orUnavailable } from '#lib/web/availability.ts'

type Context = { params: Promise<{ file: string }> }

export const dynamic = 'force-dynamic'

/** One file of the sitemap, sent as it is read. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = parseSitemapName((await params).file)
  if (!asked) return new Response(null, { status: 404 })
  const answer = await orUnavailable(listSitemapPages(asked.kind, asked.part).then((pages) => ({ pages })))
  if (!answer) return new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  if (!answer.pages) return new Response(null, { status: 404 })
  return new Response(toStream(answer.pages, env().siteUrl), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}

/** A batch is read when the one before it has been sent. */
function toStream(batches: AsyncIterable<SitemapPage[]>, origin: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const text = write(batches, origin)
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await text.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await text.return(undefined)
    },
  })
}

async function* write(batches: AsyncIterable<SitemapPage[]>, origin: string): AsyncGenerator<string> {
  yield sitemapHead
  for await (const pages of batches) yield pages.map((page) => sitemapEntry(page, origin)).join('')
  yield sitemapTail
}
