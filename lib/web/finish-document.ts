import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '#lib/web/answer.ts'
import {
  addToHead,
  contentSecurityPolicy,
  developmentPolicy,
  entityTag,
  referrerPolicy,
  stripFrameworkScripts,
  stripScriptLinks,
} from '#lib/web/document.ts'
import { passkeysHead } from '#lib/web/passkeys.ts'
import { quickExitHead } from '#lib/web/quick-exit.ts'
import type { StreetMap } from '#lib/web/street-map/street-map.ts'

const secondsInDay = 86_400

/**
 * Sets the status and headers of a whole document as its page asked for.
 * @returns what is sent of it: the document without the framework's scripts, unless it needs them, and with those it asked for
 */
export function finishDocument(
  request: IncomingMessage,
  response: ServerResponse,
  whole: string,
  answer: Answer,
  { dev, streetMap }: { dev: boolean; streetMap: StreetMap | null },
): Buffer {
  if (answer.status) response.statusCode = answer.status
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
  const kept = dev || answer.scripts ? whole : stripFrameworkScripts(whole)
  if (kept !== whole) {
    const links = stripScriptLinks(String(response.getHeader('Link') ?? ''))
    if (links) response.setHeader('Link', links)
    else response.removeHeader('Link')
  }
  const map = answer.streetMap ? streetMap : null
  const own = (answer.quickExit ? quickExitHead : '') + (answer.passkeys ? passkeysHead : '')
  const html = addToHead(kept, (map?.head ?? '') + own)
  response.setHeader('Referrer-Policy', referrerPolicy(html, answer))
  const policy = dev ? developmentPolicy(map?.origins) : contentSecurityPolicy(html, map?.origins)
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Cache-Control', cacheControl(request, response, answer))
  const body = Buffer.from(html, 'utf8')
  const taggable = body.length > 0 && (response.statusCode === 200 || response.statusCode === 404)
  if (taggable && request.method === 'GET') response.setHeader('ETag', entityTag(body))
  return body
}

/** Public pages may be kept and asked about each time; what carries or sets a cookie belongs to one person. */
function cacheControl(request: IncomingMessage, response: ServerResponse, answer: Answer): string {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (!reading || response.statusCode >= 500 || answer.private || response.hasHeader('Set-Cookie')) {
    return 'private, no-store'
  }
  const whose = request.headers.cookie ? 'private' : 'public'
  if (answer.keptDays !== null) {
    return `${whose}, max-age=${answer.keptDays * secondsInDay}, stale-if-error=${365 * secondsInDay}`
  }
  return request.headers.cookie ? 'private, no-cache' : 'public, max-age=0, must-revalidate'
}
