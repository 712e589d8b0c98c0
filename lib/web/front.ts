import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import { log } from '#lib/log.ts'
import { newAnswer, withAnswer } from '#lib/web/answer.ts'
import { clientAddress } from '#lib/web/client-address.ts'
import { failurePage, refusedFormPage } from '#lib/web/failure-page.ts'
import { finishDocument } from '#lib/web/finish-document.ts'
import { holdDocument } from '#lib/web/hold-document.ts'
import type { KeptPages } from '#lib/web/kept-pages.ts'
import { openPage, readForm, sendsForm } from '#lib/web/read-form.ts'
import { brotliParameters, packDocument, sendDocument, sendKept } from '#lib/web/send-document.ts'
import type { StreetMap } from '#lib/web/street-map/street-map.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type FrontOptions = {
  /** Next's request handler, or anything that answers requests. */
  handle: Handle
  /** While developing, scripts stay for the reload. */
  dev: boolean
  /** The public origin. Over https, browsers are told to stay there. */
  siteUrl: string
  /** How many proxies of ours every request passes. */
  trustedProxies?: number
  /** Asked when a page failed, to tell "our database is away" (503, try again) from a fault of ours (500). */
  databaseAnswers: () => Promise<boolean>
  /** Where pages that ask for it (`keepAnswer`) are kept; without it, every page is made for each request. */
  kept?: KeptPages
  /** The files of the street map, where it is turned on. */
  streetMap?: StreetMap | null
}

const everyAnswer: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  // Where a person came from, and what they searched for, is told to nobody; pages with forms: `referrerPolicy`.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/**
 * The HTTP front of the website, around Next: a request listener that adds security headers, compresses, and
 * holds each HTML document back until it is whole, to strip scripts, set the status the page asked for and answer 304.
 */
export function createFront(options: FrontOptions) {
  const { handle, dev, siteUrl, databaseAnswers, kept, streetMap = null, trustedProxies = 0 } = options
  const compress = compression({ brotli: { params: brotliParameters } })
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(everyAnswer)) response.setHeader(name, value)
    if (siteUrl.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=63072000')
    if (!isReadable(pathOf(request))) request.url = '/unreadable'
    // The types of `compression` are Express's; it needs no more than node's own request and response.
    compress(request as never, response as never, () => {
      if (streetMap?.answer(request, response)) return
      if (!sendsForm(request)) return answerPage(request, response, null)
      readForm(request, siteUrl).then(
        (read) => {
          if ('refused' in read) return refuse(response, read.refused)
          openPage(request)
          answerPage(request, response, read.form)
        },
        // The visitor's connection broke: there is nobody to answer.
        () => response.destroy(),
      )
    })
  }

  function answerPage(request: IncomingMessage, response: ServerResponse, form: URLSearchParams | null): void {
    // Next writes an address of its own over this one.
    const path = request.url ?? '/'
    const shared = form === null && mayShare(request)
    const known = shared ? kept?.find(path) : null
    if (known) {
      response.setHeader('Cache-Status', 'level-ground; hit')
      sendKept(request, response, known)
      return
    }
    const madeOf = kept?.sources() ?? null
    const forwarded = request.headers['x-forwarded-for']?.toString()
    const answer = newAnswer(path, form, clientAddress(request.socket.remoteAddress ?? '', forwarded, trustedProxies))
    const fail = async () => failed(response, finish, await databaseAnswers())
    const finish = (whole: string) => {
      const html = finishDocument(request, response, whole, answer, { dev, streetMap })
      if (!kept || !shared || answer.kept?.path !== path || !isForAnyone(request, response)) {
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
  }
}

/** Answers a form that is not read. The rest of it is not waited for. */
function refuse(response: ServerResponse, status: 403 | 413 | 415): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.end(refusedFormPage)
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
  return request.method === 'GET' && response.statusCode === 200 && caching.startsWith('public')
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
