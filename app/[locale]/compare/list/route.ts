import { compareHref } from '#lib/compare/present-compare.ts'
import { changeShortlist, parseShortlistForm } from '#lib/compare/shortlist-change.ts'
import { env } from '#lib/env.ts'
import { parseLocale } from '#lib/i18n/locale.ts'
import { isOwnRequest } from '#lib/web/own-request.ts'
import { keepShortlist, readShortlist } from '#lib/web/shortlist.ts'

type Context = { params: Promise<{ locale: string }> }

const longestForm = 8192

/**
 * Changes the visitor's list and goes back to the page they came from. A form that is not from a page of ours changes
 * nothing: it leads to the comparison, as a link would.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale)
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= longestForm)) return new Response(null, { status: 413 })
  const change = parseShortlistForm(new URLSearchParams(await request.text()))
  if (change === null) return new Response(null, { status: 400 })
  if (!isOwnRequest(request.headers, env().siteUrl)) return seeOther(compareHref({ ids: change.ids }, locale))
  const { list, location } = changeShortlist(await readShortlist(), change, locale)
  return seeOther(location, { 'Set-Cookie': keepShortlist(list) })
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { ...headers, Location: location, 'Cache-Control': 'private, no-store' },
  })
}
