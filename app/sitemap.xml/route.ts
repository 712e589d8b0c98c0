import { env } from '#lib/env.ts'
import { sitemapIndex } from '#lib/landing/sitemap.ts'
import { listSitemapFiles } from '#lib/services/sitemap.ts'
import { orUnavailable } from '#lib/web/availability.ts'

export const dynamic = 'force-dynamic'

/** The list of the sitemap's files. */
export async function GET(): Promise<Response> {
  const files = await orUnavailable(listSitemapFiles())
  if (!files) return new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  return new Response(sitemapIndex(files, env().siteUrl), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
