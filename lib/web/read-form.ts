import type { IncomingMessage } from 'node:http'
import { isOwnRequest } from '#lib/web/own-request.ts'

/** Room for a program's whole week and every text beside it. */
export const longestForm = 256 * 1024

/** What came of reading a form: the form, or the status that says why not. */
export type ReadForm = { form: URLSearchParams } | { refused: 403 | 413 | 415 }

/**
 * Whether a request sends a form to a page. Pages take forms at their own address; the API and the routes that answer
 * without a page read their own requests.
 */
export function sendsForm({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && !/^\/(api\/|(es\/)?compare\/list(\?|$))/.test(url)
}

/** Reads the form of a request, unless another site sent it or it is longer than any form of ours. */
export async function readForm(request: IncomingMessage, siteUrl: string): Promise<ReadForm> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return { refused: 415 }
  if (!isOwnRequest(headers, siteUrl)) return { refused: 403 }
  const chunks: Buffer[] = []
  let length = 0
  // Destroying a request that is too long would take the connection away from its answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length > longestForm) return { refused: 413 }
    chunks.push(chunk)
  }
  return { form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) }
}

/** Makes a request whose form has been read one that only opens the page, which is all the framework is to know of it. */
export function openPage(request: IncomingMessage): void {
  request.method = 'GET'
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) delete request.headers[name]
}
