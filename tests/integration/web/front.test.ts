import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { log } from '#lib/log.ts'
import {
  answerPrivately,
  answerStatus,
  askedFrom,
  keepAnswer,
  keepFrameworkScripts,
  offerQuickExit,
} from '#lib/web/answer.ts'
import { createFront } from '#lib/web/front.ts'
import { KeptPages } from '#lib/web/kept-pages.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import { longestForm } from '#lib/web/read-form.ts'

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(
  page: Page,
  options: { dev?: boolean; https?: boolean; database?: boolean; kept?: KeptPages; trustedProxies?: number } = {},
): Promise<string> {
  const handle = async (request: IncomingMessage, response: ServerResponse) => page(request, response)
  const { dev = false, https = false, database = true, kept, trustedProxies } = options
  const siteUrl = https ? 'https://treatment.example.org' : 'http://localhost:3000'
  server = createServer(
    createFront({ handle, dev, siteUrl, databaseAnswers: async () => database, kept, trustedProxies }),
  )
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const html =
  (body: string): Page =>
  (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'private, no-cache, no-store')
    response.write(body.slice(0, 5))
    response.end(body.slice(5))
  }

const scripted = '<html><p>Hello</p><script src="/x.js"></script></html>'

describe('who asks', () => {
  const tellsAddress: Page = (_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(askedFrom())
  }
  const forwarded = { headers: { 'X-Forwarded-For': '198.51.100.1, 203.0.113.7' } }

  test('is told by the socket, and by the header only behind as many proxies as there are', async () => {
    expect(await (await fetch(await serve(tellsAddress), forwarded)).text()).toBe('127.0.0.1')
    server?.close()
    expect(await (await fetch(await serve(tellsAddress, { trustedProxies: 1 }), forwarded)).text()).toBe('203.0.113.7')
  })
})

describe('a page', () => {
  test('leaves without the framework’s scripts and may run none', async () => {
    const response = await fetch(await serve(html(scripted)))
    expect(await response.text()).toBe('<html><p>Hello</p></html>')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  test('keeps them when it asks to', async () => {
    const page: Page = (request, response) => {
      keepFrameworkScripts()
      return html(scripted)(request, response)
    }
    const response = await fetch(await serve(page))
    expect(await response.text()).toBe(scripted)
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
  })

  test('that may be left quickly has the few lines for it, allowed by their hash alone, also when it is kept', async () => {
    const page: Page = (request, response) => {
      offerQuickExit('en')
      keepAnswer('/')
      return html('<html><head></head><script>framework()</script></html>')(request, response)
    }
    const url = await serve(page, { kept: new KeptPages(() => '1', 1_000_000) })
    for (const status of [null, 'level-ground; hit']) {
      const response = await fetch(url)
      expect(response.headers.get('cache-status')).toBe(status)
      const [, lines = ''] =
        /^<html><head><script type="module">(.+)<\/script><\/head><\/html>$/s.exec(await response.text()) ?? []
      expect(lines).toContain('location.replace')
      expect(lines.length).toBeLessThan(800)
      const hash = createHash('sha256').update(lines).digest('base64')
      expect(response.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}';`)
    }
  })

  test('keeps them while developing', async () => {
    expect(await (await fetch(await serve(html(scripted), { dev: true }))).text()).toBe(scripted)
  })

  test('answers with the status and headers it set, even after it began to write', async () => {
    const page: Page = async (request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.write('<p>Not ')
      await new Promise((later) => setTimeout(later, 5))
      answerStatus(404, { 'X-Reason': 'gone' })
      return html('here</p>')(request, response)
    }
    const response = await fetch(await serve(page))
    expect(response.status).toBe(404)
    expect(response.headers.get('x-reason')).toBe('gone')
    expect(await response.text()).toBe('<p>Not here</p>')
  })

  test('does not take over the status of a page asked for at the same time', async () => {
    const page: Page = async (request, response) => {
      if (request.url === '/missing') answerStatus(404)
      await new Promise((later) => setTimeout(later, 20))
      return html('<p>x</p>')(request, response)
    }
    const url = await serve(page)
    const [missing, found] = await Promise.all([fetch(`${url}/missing`), fetch(`${url}/found`)])
    expect([missing.status, found.status]).toEqual([404, 200])
  })

  test('may be kept by anyone, asked about each time, and is not sent twice', async () => {
    const url = await serve(html('<p>same</p>'))
    const first = await fetch(url)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('of one person is kept by nobody else', async () => {
    const url = await serve(html('<p>mine</p>'))
    const withCookie = await fetch(url, { headers: { Cookie: 'session=1' } })
    expect(withCookie.headers.get('cache-control')).toBe('private, no-cache')
    server?.close()
    const page: Page = (request, response) => {
      answerPrivately()
      return html('<p>mine</p>')(request, response)
    }
    expect((await fetch(await serve(page))).headers.get('cache-control')).toBe('private, no-store')
  })

  test('is compressed for those who can read it', async () => {
    const long = `<p>${'abc '.repeat(1000)}</p>`
    const url = await serve(html(long))
    const { request } = await import('node:http')
    const bytes = await new Promise<Buffer>((done) => {
      request(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk)).on('end', () => done(Buffer.concat(chunks)))
      }).end()
    })
    expect(bytes.length).toBeLessThan(200)
    expect(brotliDecompressSync(bytes).toString()).toBe(long)
  })
})

describe('a page that may be kept', () => {
  let version: string
  let made: number

  /** Each time a page is made it says so, and asks to be kept under its address in lower case. */
  const counting: Page = (request, response) => {
    made += 1
    keepAnswer((request.url ?? '').split('?')[0]?.toLowerCase() ?? '')
    if (request.url?.startsWith('/missing')) answerStatus(404)
    if (request.url === '/mine') answerPrivately()
    if (request.url === '/greeting') response.setHeader('Set-Cookie', 'a=b')
    return html(`<p>made ${made}</p>${'<i>more</i>'.repeat(200)}`)(request, response)
  }
  const asked = async (url: string, init?: RequestInit) => (await fetch(url, init)).text()
  const start = () => {
    version = '1'
    made = 0
    return serve(counting, { kept: new KeptPages(() => version, 1_000_000) })
  }

  test('is made once, and answers everyone the same until something changes', async () => {
    const url = `${await start()}/listing`
    const first = await fetch(url)
    const second = await fetch(url)
    expect(first.headers.get('cache-status')).toBeNull()
    expect(second.headers.get('cache-status')).toBe('level-ground; hit')
    expect(await second.text()).toBe(await first.text())
    for (const name of [
      'etag',
      'cache-control',
      'content-security-policy',
      'content-type',
      'vary',
      'referrer-policy',
    ]) {
      expect(second.headers.get(name), name).toBe(first.headers.get(name))
      expect(second.headers.get(name), name).toBeTruthy()
    }
    version = '2'
    expect(await asked(url)).toContain('made 2')
  })

  test('can be read without Brotli', async () => {
    const url = `${await start()}/listing`
    const page = await asked(url)
    for (const encoding of ['gzip', 'identity', 'gzip, br;q=0']) {
      const response = await fetch(url, { headers: { 'Accept-Encoding': encoding } })
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : 'gzip')
      expect(await response.text()).toBe(page)
    }
    expect(made).toBe(1)
  })

  test('is a 304 to one who has it, and headers alone to HEAD', async () => {
    const url = `${await start()}/listing`
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    const again = await fetch(url, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    expect(made).toBe(1)
  })

  test('is made anew for one with a cookie, a form, a query string, or a wish for the framework’s data', async () => {
    const url = `${await start()}/listing`
    await asked(url)
    expect(await asked(url, { headers: { Cookie: 'list=1' } })).toContain('made 2')
    expect(await asked(url, { method: 'PUT' })).toContain('made 3')
    expect(await asked(`${url}?a=1`)).toContain('made 4')
    expect(await asked(url, { headers: { RSC: '1' } })).toContain('made 5')
    expect(await asked(url)).toContain('made 1')
  })

  test('is not kept from a request with a cookie', async () => {
    const url = `${await start()}/listing`
    await asked(url, { headers: { Cookie: 'list=1' } })
    expect(await asked(url)).toContain('made 2')
  })

  test.each(['/missing', '/mine', '/greeting', '/Listing', '/listing?a=1'])('%s is never kept', async (path) => {
    const url = await start()
    await asked(url + path)
    expect(await asked(url + path)).toContain('made 2')
  })

  test('is made again when a change came while it was made', async () => {
    let goOn = () => {}
    const waiting: Page = async (request, response) => {
      await new Promise<void>((done) => (goOn = done))
      return counting(request, response)
    }
    version = '1'
    made = 0
    const url = await serve(waiting, { kept: new KeptPages(() => version, 1_000_000) })
    for (const time of [1, 2]) {
      const page = asked(url)
      await vi.waitFor(() => expect(made).toBe(time - 1))
      await new Promise((later) => setTimeout(later, 20))
      version = `changed ${time}`
      goOn()
      expect(await page).toContain(`made ${time}`)
    }
  })
})

describe('a page that fails', () => {
  test.each([
    [
      'with an error page of the framework',
      (_: IncomingMessage, response: ServerResponse) => {
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/html')
        response.end('<html id="__next_error__"></html>')
      },
    ],
    [
      'with a bare line',
      (_: IncomingMessage, response: ServerResponse) => {
        response.statusCode = 500
        response.end('Internal Server Error')
      },
    ],
  ])('%s says so calmly, with the numbers to call, in both languages', async (_, page) => {
    const response = await fetch(await serve(page))
    const text = await response.text()
    expect(response.status).toBe(500)
    for (const number of ['tel:911', 'tel:988', 'tel:+18006624357', 'lang="es"']) expect(text).toContain(number)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  test('because it threw is logged without what was searched for', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {})
    const url = await serve(() => Promise.reject(new Error('boom')))
    expect((await fetch(`${url}/search?near=90210`)).status).toBe(500)
    expect(logged.mock.calls[0]?.[1]).toMatchObject({ path: '/search' })
    logged.mockRestore()
  })

  test('while the database is away asks to come back in a moment', async () => {
    const page: Page = (_, response) => {
      response.statusCode = 500
      response.end()
    }
    const response = await fetch(await serve(page, { database: false }))
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
  })
})

describe('every answer', () => {
  const json: Page = (_, response) => {
    response.writeHead(503, { 'Content-Type': 'application/json' })
    response.end('{"status":"not ready"}')
  }

  test('tells nobody where the visitor came from', async () => {
    const { headers } = await fetch(await serve(json))
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('that is data passes as it is, failure or not', async () => {
    const response = await fetch(await serve(json))
    expect([response.status, await response.text()]).toEqual([503, '{"status":"not ready"}'])
  })

  test('keeps browsers on https where the site is on https', async () => {
    expect((await fetch(await serve(json))).headers.has('strict-transport-security')).toBe(false)
    server?.close()
    expect((await fetch(await serve(json, { https: true }))).headers.has('strict-transport-security')).toBe(true)
  })
})

describe('where somebody came from', () => {
  const form = html('<html><form method="post"></form></html>')
  const policy = async (page: Page, path: string) =>
    (await fetch((await serve(page)) + path)).headers.get('referrer-policy')

  test('is told to our own server where a form needs it, so that browsers without Sec-Fetch-Site can send it', async () => {
    expect(await policy(form, '/guide/which-level')).toBe('same-origin')
  })

  test('is told to nobody by a page without such a form, or whose address says what somebody looks for', async () => {
    expect(await policy(html('<html></html>'), '/help-now')).toBe('no-referrer')
    expect(await policy(form, '/search?near=90210')).toBe('no-referrer')
  })

  test('is told to our own server by a page behind the sign-in, whatever its address', async () => {
    const page: Page = (request, response) => {
      answerPrivately()
      return form(request, response)
    }
    expect(await policy(page, '/manage/place/schedule?program=7')).toBe('same-origin')
  })
})

describe('a form sent to a page', () => {
  const said: Page = (request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    keepAnswer('/form')
    response.end(`${request.method} ${postedForm()?.get('name') ?? 'nothing'}`)
  }
  const send = (url: string, body: string, headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' }) =>
    fetch(`${url}/form`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    })

  test('reaches the page, which the framework only opens, and no cache may keep the answer', async () => {
    const url = await serve(said, { kept: new KeptPages(() => 'same', 1e6) })
    const response = await send(url, 'name=Ana+L%C3%B3pez')
    expect(await response.text()).toBe('GET Ana López')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await (await fetch(`${url}/form`)).text()).toBe('GET nothing')
  })

  test('from another site, or from nowhere, never reaches it', async () => {
    const page = vi.fn(said)
    const url = await serve(page)
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }, {}]) {
      const response = await send(url, 'name=x', headers as Record<string, string>)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('Nothing has changed')
    }
    expect(page).not.toHaveBeenCalled()
  })

  test('is refused when it is longer than any form of ours, or no form', async () => {
    const page = vi.fn(said)
    const url = await serve(page)
    expect((await send(url, `name=${'x'.repeat(longestForm)}`)).status).toBe(413)
    expect((await send(url, '{}', { 'Content-Type': 'application/json' })).status).toBe(415)
    expect(page).not.toHaveBeenCalled()
  })

  test('leads on to another page of ours, and to no other site', async () => {
    const next =
      (path: string): Page =>
      (_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        seeOther(path)
        response.end('')
      }
    const there = await send(await serve(next('/saved?n=1')), '')
    expect([there.status, there.headers.get('location')]).toEqual([303, '/saved?n=1'])
    server?.close()
    for (const path of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      expect((await send(await serve(next(path)), '')).headers.get('location')).toBe('/')
      server?.close()
    }
  })
})
