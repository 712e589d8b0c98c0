import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { EnvironmentError } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import type { StreetMapSource } from '#lib/street-map/source.ts'
import { allowStreetMap } from '#lib/web/answer.ts'
import { createFront } from '#lib/web/front.ts'
import { openStreetMap } from '#lib/web/street-map/street-map.ts'
import { makeStreets } from '#tests/support/streets.ts'

const servers: Server[] = []
const streets = makeStreets()
let folder: string
let path: string
let url: string

/** A website of two pages: one that allows the street map, and every other. */
async function serve(source: StreetMapSource | null): Promise<string> {
  const front = createFront({
    handle: async ({ url: asked }, response) => {
      if (asked === '/map') allowStreetMap()
      if (asked !== '/map' && asked !== '/') response.statusCode = 404
      response.setHeader('Content-Type', 'text/html')
      response.end('<head><title>a</title></head><script>framework()</script>')
    },
    dev: false,
    siteUrl: 'http://localhost',
    databaseAnswers: async () => true,
    streetMap: await openStreetMap(source),
  })
  const server = createServer(front)
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'street-map-'))
  path = join(folder, 'streets.pmtiles')
  await writeFile(path, streets)
  url = await serve({ kind: 'pmtiles', path })
})

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await rm(folder, { recursive: true })
})

const tiles = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${url}/street-map/tiles.pmtiles`, { headers, method })

describe('tiles', () => {
  test('are sent whole, or the bytes that are asked for', async () => {
    const whole = await tiles()
    expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
    expect(Buffer.from(await whole.arrayBuffer()).equals(streets)).toBe(true)

    const part = await tiles({ Range: 'bytes=5-12' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 5-12/${streets.length}`])
    expect(part.headers.get('content-length')).toBe('8')
    expect(Buffer.from(await part.arrayBuffer()).equals(streets.subarray(5, 13))).toBe(true)
  })

  test('that end before what is asked are sent to their end, and beyond it not at all', async () => {
    const reader = await tiles({ Range: 'bytes=0-16383' })
    expect([reader.status, (await reader.arrayBuffer()).byteLength]).toEqual([206, streets.length])
    const beyond = await tiles({ Range: `bytes=${streets.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${streets.length}`])
  })

  test('are not sent again when they are the same, and whole when a part was of another file', async () => {
    const tag = (await tiles({}, 'HEAD')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[^"]+"$/)
    expect((await tiles({ 'If-None-Match': tag })).status).toBe(304)
    expect((await tiles({ Range: 'bytes=0-9', 'If-Range': tag })).status).toBe(206)
    expect((await tiles({ Range: 'bytes=0-9', 'If-Range': '"older"' })).status).toBe(200)
  })

  test('say their size to a HEAD and send nothing', async () => {
    const head = await tiles({}, 'HEAD')
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(streets.length), ''])
  })

  test('take no other method', async () => {
    expect((await tiles({}, 'POST')).status).toBe(405)
  })

  test('that vanish or shrink while the site runs are missing, and the site goes on', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {})
    const short = join(folder, 'short.pmtiles')
    await writeFile(short, streets)
    const site = await serve({ kind: 'pmtiles', path: short })
    await truncate(short)
    expect((await fetch(`${site}/street-map/tiles.pmtiles`)).status).toBe(404)
    await rm(short)
    expect((await fetch(`${site}/street-map/tiles.pmtiles`)).status).toBe(404)
    expect((await fetch(site)).status).toBe(200)
    expect(logged).toHaveBeenCalledTimes(2)
    logged.mockRestore()
  })

  test.each([
    ['cannot be read', '/no/such/file.pmtiles'],
    ['is no PMTiles archive', import.meta.filename],
  ])('in a file that %s stop the start', async (why, wrong) => {
    const opening = openStreetMap({ kind: 'pmtiles', path: wrong })
    await expect(opening).rejects.toThrow(EnvironmentError)
    await expect(opening).rejects.toThrow(why)
  })
})

/** What the page loads, by name. */
async function filesOf(site: string): Promise<string> {
  const html = await (await fetch(`${site}/map`)).text()
  return /<script type="module" src="(\/street-map\/[0-9a-f]{12}\/)street-map\.js">/.exec(html)?.[1] ?? ''
}

describe('files', () => {
  test('are there under an address that changes with them, for a year', async () => {
    const base = await filesOf(url)
    for (const name of ['street-map.js', 'pins.js', 'maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'pmtiles.js']) {
      const { status, headers } = await fetch(url + base + name)
      expect([name, status, headers.get('cache-control')]).toEqual([name, 200, 'public, max-age=31536000, immutable'])
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    }
  })

  test('are those and no others, however they are asked for', async () => {
    const base = await filesOf(url)
    for (const wrong of [
      `${base}package.json`,
      `${base}../../package.json`,
      `${base}..%2f..%2fpackage.json`,
      `${base}maplibre-gl.mjs/`,
      '/street-map/000000000000/street-map.js',
      '/street-map/',
      '/street-map/streets.pmtiles',
    ]) {
      const status = await new Promise((answered) => {
        const { hostname, port } = new URL(url)
        request({ hostname, port, path: wrong }, (response) => answered(response.resume().statusCode)).end()
      })
      expect([wrong, status]).toEqual([wrong, 404])
    }
  })

  test('are compressed, by Brotli where it is known', async () => {
    const address = new URL(`${url}${await filesOf(url)}maplibre-gl.mjs`)
    const fetched = await new Promise<{ encoding: string | undefined; body: Buffer }>((done) => {
      request(address, { headers: { 'Accept-Encoding': 'gzip, br' } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => done({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }))
      }).end()
    })
    expect(fetched.encoding).toBe('br')
    expect(fetched.body.length).toBeLessThan(300_000)
    expect(brotliDecompressSync(fetched.body).length).toBeGreaterThan(1_000_000)
    const zipped = await fetch(address, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
  })
})

describe('a page', () => {
  test('that allows the map carries its scripts and no others, and may run those only', async () => {
    const response = await fetch(`${url}/map`)
    const html = await response.text()
    expect(html).not.toContain('framework()')
    expect(html.match(/<script/g)).toHaveLength(2)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(policy).not.toMatch(/unsafe|connect-src/)
  })

  test('that does not allow it carries none', async () => {
    const response = await fetch(url)
    expect(await response.text()).not.toContain('street-map')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  test('and its worker may ask what the settings name, and nobody else', async () => {
    const origins = ['https://maps.example.org', 'https://fonts.example.org']
    const site = await serve({ kind: 'style', url: 'https://maps.example.org/style.json', origins })
    const asking = `connect-src 'self' ${origins.join(' ')}`
    expect((await fetch(`${site}/map`)).headers.get('content-security-policy')).toContain(asking)
    const worker = await fetch(`${site}${await filesOf(site)}maplibre-gl-worker.mjs?v=1`)
    expect(worker.headers.get('content-security-policy')).toBe(`default-src 'none'; ${asking}`)
    expect((await fetch(`${site}/street-map/tiles.pmtiles`)).status).toBe(404)
  })
})

test('without a street map nothing of it is there, not even for a page that would allow it', async () => {
  const site = await serve(null)
  expect(await (await fetch(`${site}/map`)).text()).not.toContain('script')
  expect((await fetch(`${site}${await filesOf(url)}street-map.js`)).status).toBe(404)
  expect((await fetch(`${site}/street-map/tiles.pmtiles`)).status).toBe(404)
})
