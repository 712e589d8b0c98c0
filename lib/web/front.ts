import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import { log } from '#lib/log.ts'
import { newAnswer, withAnswer } from '#lib/web/answer.ts'
import { failurePage } from '#lib/web/failure-page.ts'
import { finishDocument } from '#lib/web/finish-document.ts'
import { holdDocument } from '#lib/web/hold-document.ts'
import type { KeptPages } from '#lib/web/kept-pages.ts'
import { brotliParameters, packDocument, sendDocument, sendKept } from '#lib/web/send-document.ts'
import type { StreetMap } from '#lib/web/street-map/street-map.ts'

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
  /** Where pages that ask for it (`keepAnswer`) are kept; without it, every page is made for each request. */
  kept?: KeptPages
  /** The files of the street map, where it is turned on. */
  streetMap?: StreetMap | null
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
export function createFront({ handle, dev, https, databaseAnswers, kept, streetMap = null }: FrontOptions) {
  const compress = compression({ brotli: { params: brotliParameters } })
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(everyAnswer)) response.setHeader(name, value)
    if (https) response.setHeader('Strict-Transport-Security', 'max-age=63072000')
    if (!isReadable(pathOf(request))) request.url = '/unreadable'
    // The types of `compression` are Express's; it needs no more than node's own request and response.
    compress(request as never, response as never, () => {
      if (streetMap?.answer(request, response)) return
      // Next writes an address of its own over this one.
      const path = request.url ?? '/'
      const known = mayShare(request) ? kept?.find(path) : null
      if (known) {
        response.setHeader('Cache-Status', 'level-ground; hit')
        return sendKept(request, response, known)
      }
      const madeOf = kept?.sources() ?? null
      const answer = newAnswer(path)
      const fail = async () => failed(response, finish, await databaseAnswers())
      const finish = (whole: string) => {
        const html = finishDocument(request, response, whole, answer, { dev, streetMap })
        if (!kept || answer.kept?.path !== path || !isForAnyone(request, response)) {
          return sendDocument(request, response, html)
        }
        packDocument(response, html, answer.kept.until).then((page) => {
          kept.keep(path, page, madeOf)
          sendKept(request, response, page)
        }, fail)
      }
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

/** Whether a request may be answered with what another asked for: it reads, names nobody, and wants no data of Next's. */
function mayShare({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.cookie === undefined && headers.rsc === undefined
}

/** Whether a finished document may be another's answer too. */
function isForAnyone(request: IncomingMessage, response: ServerResponse): boolean {
  const caching = String(response.getHeader('Cache-Control'))
  return mayShare(request) && request.method === 'GET' && response.statusCode === 200 && caching.startsWith('public')
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

function failed(response: ServerResponse, finish: (html: string) => void, databaseIsThere: boolean): void {
  response.statusCode = databaseIsThere ? 500 : 503
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (!databaseIsThere) response.setHeader('Retry-After', '30')
  finish(failurePage)
}
