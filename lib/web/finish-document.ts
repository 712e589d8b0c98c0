import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '#lib/web/answer.ts'
import {
  contentSecurityPolicy,
  developmentPolicy,
  entityTag,
  stripFrameworkScripts,
  stripScriptLinks,
} from '#lib/web/document.ts'

/**
 * Sets the status and headers of a whole document as its page asked for.
 * @returns what is sent of it: the document without the framework's scripts, unless it needs them
 */
export function finishDocument(
  request: IncomingMessage,
  response: ServerResponse,
  whole: string,
  answer: Answer,
  dev: boolean,
): Buffer {
  if (answer.status) response.statusCode = answer.status
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
  const html = dev || answer.scripts ? whole : stripFrameworkScripts(whole)
  if (html !== whole) {
    const links = stripScriptLinks(String(response.getHeader('Link') ?? ''))
    if (links) response.setHeader('Link', links)
    else response.removeHeader('Link')
  }
  response.setHeader('Content-Security-Policy', dev ? developmentPolicy() : contentSecurityPolicy(html))
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
  return request.headers.cookie ? 'private, no-cache' : 'public, max-age=0, must-revalidate'
}
