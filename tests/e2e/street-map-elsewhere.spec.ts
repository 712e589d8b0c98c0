import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import type { Website } from '#bin/support/website.ts'
import { startWebsiteWith } from '#tests/e2e/support/street-map-website.ts'
import { test as watched } from '#tests/support/visit.ts'

const map = '/search/map?near=45402&level=iop'

/** Somebody else's server: it counts who asks, and answers a style whose tiles are at `tiles`. */
async function serveStyle(tiles: () => string) {
  const asked: string[] = []
  const server: Server = createServer(({ url = '', headers }, response) => {
    asked.push(`${url} ${headers.referer ?? ''}`.trim())
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', 'application/json')
    const source = { type: 'vector', tiles: [`${tiles()}/{z}/{x}/{y}.mvt`], maxzoom: 14 }
    const layers = [
      { id: 'ground', type: 'background', paint: { 'background-color': '#eee' } },
      { id: 'roads', type: 'line', source: 'tiles', 'source-layer': 'roads' },
    ]
    response.end(JSON.stringify({ version: 8, sources: { tiles: source }, layers }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { asked, server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

// One website for all tests of the file, not one for each worker.
test.describe.configure({ mode: 'default' })

test.describe('a street map from somewhere else', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled || !process.env.WEBSITE_DATABASE_URL)
  let website: Website
  let style: Awaited<ReturnType<typeof serveStyle>>
  let unnamed: Awaited<ReturnType<typeof serveStyle>>

  test.beforeAll(async () => {
    test.setTimeout(90_000)
    unnamed = await serveStyle(() => '')
    style = await serveStyle(() => unnamed.origin)
    website = await startWebsiteWith({ MAP_STYLE_URL: `${style.origin}/style.json` })
  })

  test.afterAll(async () => {
    await website.stop()
    for (const { server } of [style, unnamed]) server.close()
  })

  test('asks there only when it is pressed, says so before, and asks nobody who was not named', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(website.url + map.replace('/map', ''))
    await expect(page.getByText(`Loads maps from ${new URL(style.origin).host}.`)).toBeVisible()
    await page.goto(website.url + map)
    await expect(page.getByRole('button', { name: 'Open street map' })).toBeVisible()
    expect(style.asked).toEqual([])
    await page.getByRole('button', { name: 'Open street map' }).click()
    await expect(page.getByRole('status')).toHaveText('Parts of the street map could not be loaded.')
    expect(style.asked).toEqual(['/style.json'])
    expect(unnamed.asked).toEqual([])
  })

  test('that does not answer says so and keeps the drawing', async ({ page }) => {
    await page.route(`${style.origin}/**`, (route) => route.abort())
    await page.goto(`${website.url}${map}#street-map`)
    await expect(page.getByRole('status')).toHaveText(/^The street map could not be loaded/)
    await expect(page.getByRole('group', { name: /^Map of the results/ })).toBeVisible()
  })
})

watched('where no street map is turned on, there is no link to one and no byte of it', async ({ page, request }) => {
  await page.goto(map.replace('/map', ''))
  expect(await page.content()).not.toMatch(/street-map|search\/map/)
  for (const path of [map, `/es${map}`, '/street-map/tiles.pmtiles', '/street-map/x/street-map.js']) {
    expect([path, (await request.get(path)).status()]).toEqual([path, 404])
  }
})
