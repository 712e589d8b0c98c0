import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import { log } from '#lib/log.ts'
import { type Answer, newAnswer, withAnswer } from '#lib/web/answer.ts'
import {
  contentSecurityPolicy,
  developmentPolicy,
  entityTag,
  matchesTag,
  stripFrameworkScripts,
  stripScriptLinks,
} from '#lib/web/document.ts'
import { failurePage } from '#lib/web/failure-page.ts'
import { holdDocument } from '#lib/web/hold-document.ts'

/** A sixteenth smaller than the library's own 4, in the same time for a page of ours. */
const brotliQuality = 6

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type FrontOptions = {
  /** Next's request handler, or anything that answers requests. */
  handle: Handle
  /** While developing, scripts stay for the reload. */
  dev: boolean
  /** Served over https: tell browsers to stay there. */
  https: boolean
  /** Asked when a page failed, to tell "our database is away" (503, try again) from a fault of ours (500). */
  databaseAnswers: () => Promise<boolean>
}

const everyAnswer: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  // Where a person came from, and what they searched for, is told to nobody.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/**
 * The HTTP front of the website, around Next: a request listener that adds security headers, compresses, and
 * holds each HTML document back until it is whole, to strip scripts, set the status the page asked for and answer 304.
 */
export function createFront({ handle, dev, https, databaseAnswers }: FrontOptions) {
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } } })
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(everyAnswer)) response.setHeader(name, value)
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=63072000')
    if (!isReadable(pathOf(request))) request.url = '/unreadable'
    // The types of `compression` are Express's; it needs no more than node's own request and response.
    compress(request as never, response as never, () => {
      const answer = newAnswer(request.url ?? '/')
      const finish = (html: string) => finishDocument(request, response, html, answer, dev)
      const fail = async () => failed(response, finish, await databaseAnswers())
      holdDocument(response, finish, fail)
      withAnswer(answer, () => handle(request, response)).catch((error: unknown) => {
        log.error('request failed', { path: pathOf(request), error })
        if (response.headersSent) response.destroy()
        else void fail()
      })
    })
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? ''
}

/** Whether a path's percent signs can be decoded; Next answers 500 to one that cannot, where a visitor wants our 404. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function finishDocument(
  request: IncomingMessage,
  response: ServerResponse,
  whole: string,
  answer: Answer,
  dev: boolean,
): void {
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
  const cacheable = body.length > 0 && (response.statusCode === 200 || response.statusCode === 404)
  if (cacheable && (request.method === 'GET' || request.method === 'HEAD')) {
    const tag = entityTag(body)
    if (request.method === 'GET') response.setHeader('ETag', tag)
    if (response.statusCode === 200 && matchesTag(request.headers['if-none-match'], tag)) {
      response.statusCode = 304
      response.removeHeader('Content-Type')
      response.end()
      return
    }
  }
  response.setHeader('Content-Length', body.length)
  response.end(body)
}

/** Public pages may be kept and asked about each time; what carries or sets a cookie belongs to one person. */
function cacheControl(request: IncomingMessage, response: ServerResponse, answer: Answer): string {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (!reading || response.statusCode >= 500 || answer.private || response.hasHeader('Set-Cookie')) {
    return 'private, no-store'
  }
  return request.headers.cookie ? 'private, no-cache' : 'public, max-age=0, must-revalidate'
}

function failed(response: ServerResponse, finish: (html: string) => void, databaseIsThere: boolean): void {
  response.statusCode = databaseIsThere ? 500 : 503
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (!databaseIsThere) response.setHeader('Retry-After', '30')
  finish(failurePage)
}
