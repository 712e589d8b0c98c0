import type { Page } from '@playwright/test'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/e2e/support/street-map-website.ts'
import { expectAccessible, expectContrast } from '#tests/support/accessible.ts'

const search = '/search?near=45402&level=iop'
const map = search.replace('/search', '/search/map')

const link = (page: Page) => page.getByRole('link', { name: 'Open street map' })
const streets = (page: Page) => page.getByRole('region', { name: /^(Street map|Mapa de calles)\. / })
const pins = (page: Page) => page.locator('.street-pin:visible')
const drawing = (page: Page) => page.getByRole('group', { name: /^Map of the results/ })

/** The paths of everything that the page asks for from now on. */
function asked(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

async function untilOpen(page: Page): Promise<void> {
  await expect(page.locator('.street-map')).toHaveAttribute('data-state', 'open', { timeout: 20_000 })
}

// One website for all tests of the file, not one for each worker.
test.describe.configure({ mode: 'default' })

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

test.describe('with JavaScript', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled)

  test('someone opens the street map of their results, and finds each by its number', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    const paths = asked(page)
    await given('a page of results', () => page.goto(search))
    await then('nothing of the street map is loaded', () =>
      expect(paths.filter((path) => path.startsWith('/street-map'))).toEqual([]),
    )
    const first = await page.locator('.result-1 h3 a').innerText()
    await when('they ask for the street map', async () => {
      await expect(page.getByText('asks nobody else')).toBeVisible()
      await link(page).click()
    })
    await then('streets are drawn from our own tiles, with pins', async () => {
      await untilOpen(page)
      await expect(streets(page)).toBeVisible()
      await expect(drawing(page)).toBeHidden()
      expect(paths).toContain('/street-map/tiles.pmtiles')
      expect(await pins(page).count()).toBeGreaterThan(3)
    })
    await when('they come to the first pin with the keyboard and press Enter', async () => {
      await pins(page).first().focus()
      await page.keyboard.press('Enter')
    })
    await then('it says what the first card says, and they are in it', async () => {
      const name = page.locator('.maplibregl-popup').getByRole('link', { name: first, exact: true })
      await expect(name).toBeFocused()
      expect(await pins(page).first().getAttribute('aria-label')).toContain(`1: ${first}`)
    })
    await when('they press Escape', () => page.keyboard.press('Escape'))
    await then('they are back at the pin', () => expect(pins(page).first()).toBeFocused())
  })

  test('pins that would hide each other are one until the map is closer', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${map}#street-map`)
    await untilOpen(page)
    const before = await pins(page).count()
    await page.getByRole('button', { name: 'Closer' }).click()
    await expect.poll(() => pins(page).count()).toBeGreaterThan(before)
    const overlapping = await pins(page).evaluateAll((buttons) => {
      const middles = buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect()
        return [x + width / 2, y + height / 2] as const
      })
      return middles.filter(([x, y], i) => middles.slice(i + 1).some(([a, b]) => Math.hypot(x - a, y - b) < 24)).length
    })
    expect(overlapping).toBe(0)
  })

  test('an address that somebody was sent opens nothing until they ask for it, and stays open for them', async ({
    page,
  }) => {
    const paths = asked(page)
    await page.goto(map)
    const button = page.getByRole('button', { name: 'Open street map' })
    await expect(button).toBeVisible()
    await expect(drawing(page)).toBeVisible()
    expect(paths.filter((path) => path.startsWith('/street-map')).map((path) => path.split('/').at(-1))).toEqual([
      'street-map.js',
    ])
    await button.click()
    await untilOpen(page)
    await page.reload()
    await untilOpen(page)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('the open map is accessible, light and dark, with a popup', async ({ page }) => {
    await page.goto(`${map}#street-map`)
    await untilOpen(page)
    await pins(page).first().click()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectContrast(page)
  })

  test('in Spanish its controls speak Spanish', async ({ page }) => {
    await page.goto(`/es${map}#street-map`)
    await untilOpen(page)
    await expect(page.getByRole('button', { name: 'Acercar' })).toBeVisible()
    await expect(streets(page)).toBeVisible()
  })

  test('a browser that cannot draw it says so and keeps the drawing', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.goto(`${map}#street-map`)
    await expect(page.getByRole('status')).toHaveText(/^This browser cannot draw the street map/)
    await expect(drawing(page)).toBeVisible()
    await expect(streets(page)).toBeHidden()
  })

  test('tiles that cannot be had leave the pins and say so', async ({ page }) => {
    await page.route('**/tiles.pmtiles', (route) => route.fulfill({ status: 204 }))
    await page.goto(`${map}#street-map`)
    await expect(page.getByRole('status')).toHaveText('Parts of the street map could not be loaded.')
    await expect(pins(page).first()).toBeVisible()
  })
})

test('its page has the drawing, every result with its number and the way back, with or without JavaScript', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto(search)
  const cards = await page.locator('.cards h3').allTextContents()
  await page.goto(map)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Street map: Intensive outpatient (IOP) near 45402 (Dayton, OH)',
  )
  await expect(drawing(page)).toBeVisible()
  const results = page.getByRole('region', { name: 'Results on this map' }).getByRole('listitem')
  expect(await results.locator('p:first-child').allTextContents()).toEqual(cards)
  // Playwright does not look for words in a <noscript>.
  await expect(page.locator('noscript > .notice')).toBeVisible({ visible: !javaScriptEnabled })
  await page.getByRole('link', { name: 'Back to results' }).click()
  expect(new URL(page.url()).pathname).toBe('/search')
})

test('its page is the search’s to an index of the web, and a search without a map leads back', async ({ request }) => {
  const html = await (await request.get(map)).text()
  expect(html).toMatch(/<meta name="robots" content="noindex/)
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/search\?near=45402&amp;level=iop"/)
  const away = await request.get('/es/search/map?near=Springfield', { maxRedirects: 0 })
  expect(away.headers().location).toBe('/es/search?near=Springfield')
})
