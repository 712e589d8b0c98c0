import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * Collects what is written to a response while it is an HTML page (or a failure that is not data), and lets everything
 * else through as it is.
 * @param finish gets the whole page, once, and sends it
 * @param fail is called instead when the page is a failure (status 500 and above)
 */
export function holdDocument(
  response: ServerResponse,
  finish: (html: string) => void,
  fail: () => Promise<void>,
): void {
  const own = { write: response.write, end: response.end, writeHead: response.writeHead, flush: response.flushHeaders }
  const chunks: Buffer[] = []
  let held: boolean | undefined

  const holds = (): boolean => {
    held ??= isDocument(response)
    if (!held) release()
    return held
  }
  const release = () => {
    Object.assign(response, { write: own.write, end: own.end, writeHead: own.writeHead, flushHeaders: own.flush })
  }
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, (encoding as BufferEncoding) ?? 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const done = (callback: unknown) => {
    if (typeof callback === 'function') callback()
    return true
  }

  Object.assign(response, {
    writeHead(status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) {
      response.statusCode = status
      const headers = rest.find((part): part is OutgoingHttpHeaders => typeof part === 'object')
      for (const [name, value] of Object.entries(headers ?? {}))
        if (value !== undefined) response.setHeader(name, value)
      return holds() ? response : own.writeHead.call(response, response.statusCode)
    },
    flushHeaders() {
      if (!holds()) own.flush.call(response)
    },
    write(chunk: never, encoding: never, callback: never) {
      if (!holds()) return own.write.call(response, chunk, encoding, callback)
      keep(chunk, encoding)
      return done(typeof encoding === 'function' ? encoding : callback)
    },
    end(chunk: never, encoding: never, callback: never) {
      if (!holds()) return own.end.call(response, chunk, encoding, callback)
      keep(chunk, encoding)
      release()
      if (response.statusCode >= 500) void fail()
      else finish(Buffer.concat(chunks).toString('utf8'))
      done([chunk, encoding, callback].find((part) => typeof part === 'function'))
      return response
    },
  })
}

function isDocument(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '')
  if (response.statusCode >= 500) return !type.includes('json')
  return type.startsWith('text/html')
}
