import { type APIRequestContext, expect, test } from '@playwright/test'

async function locations(request: APIRequestContext, path: string): Promise<string[]> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  expect(response.headers()['content-type']).toContain('application/xml')
  return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
}

/** The website under test may be reached by another name than the one it gives itself. */
const pathOf = (url: string) => new URL(url).pathname

function linksOf(html: string): { canonical: string; languages: Record<string, string> } {
  const attribute = (element: string, name: string) => new RegExp(`${name}="([^"]*)"`, 'i').exec(element)?.[1] ?? ''
  const links = [...html.matchAll(/<link[^>]*>/g)].map(([element]) => element)
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical') ?? ''
  const alternates = links.filter((link) => attribute(link, 'rel') === 'alternate')
  return {
    canonical: pathOf(attribute(canonical, 'href')),
    languages: Object.fromEntries(
      alternates.map((link) => [attribute(link, 'hreflang'), pathOf(attribute(link, 'href'))]),
    ),
  }
}

test('robots are shown the sitemap, and every file of it can be read', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? ''
  const files = await locations(request, pathOf(sitemap))
  expect(files.length).toBeGreaterThanOrEqual(5)
  for (const file of files) {
    const urls = await locations(request, pathOf(file))
    expect(urls.length, file).toBeGreaterThan(0)
    expect(urls.length, file).toBeLessThanOrEqual(10_000)
  }
})

test('pages of the sitemap answer, are their own canonical address, and name each other in the other language', async ({
  request,
}) => {
  test.slow()
  const files = await locations(request, '/sitemap.xml')
  for (const file of files) {
    const urls = await locations(request, pathOf(file))
    for (const url of [0.3, 0.8].map((part) => urls[Math.floor(urls.length * part)] ?? '')) {
      const response = await request.get(pathOf(url), { maxRedirects: 0 })
      expect(response.status(), url).toBe(200)
      const own = linksOf(await response.text())
      expect(own.canonical, url).toBe(pathOf(url))
      const other = pathOf(url).startsWith('/es') ? 'en' : 'es'
      const theirs = linksOf(await (await request.get(own.languages[other] ?? '')).text())
      expect(theirs.languages, url).toEqual(own.languages)
      expect(own.languages[other === 'en' ? 'es' : 'en']).toBe(pathOf(url))
    }
  }
})

test('someone walks from the country to a level of care in a city, and on to a facility', async ({ page }) => {
  await page.goto('/treatment')
  await page.getByRole('main').getByRole('link', { name: 'California' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Addiction treatment in California')
  await page.getByRole('region', { name: 'Cities in California' }).getByRole('link', { name: 'San Diego' }).click()
  await page
    .getByRole('region', { name: 'By level of care' })
    .getByRole('link', { name: /^Intensive outpatient/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Intensive outpatient (IOP) in San Diego, California',
  )
  expect(new URL(page.url()).pathname).toBe('/iop/california/san-diego')
  const cards = page.getByRole('region', { name: 'Facilities' }).getByRole('article')
  await expect(cards.first()).toContainText('San Diego, CA')
  await cards.first().getByRole('link').first().click()
  const way = page.getByRole('navigation', { name: 'Where this page is' })
  await expect(way.getByRole('link')).toHaveText(['All states', 'California', 'San Diego'])
})

test('a town with few facilities leads to a search around it; a place that does not exist is a 404 with a search', async ({
  page,
}) => {
  await page.goto('/iop/ohio/yellow-springs')
  const { pathname, searchParams } = new URL(page.url())
  expect([pathname, searchParams.get('near'), searchParams.get('level')]).toEqual([
    '/search',
    'Yellow Springs, OH',
    'iop',
  ])
  for (const path of [
    '/treatment/nowhere',
    '/treatment/ohio/xyzzy',
    '/nothing/ohio',
    '/nothing/at/all',
    '/es/iop/nada',
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('main').getByRole('search')).toBeVisible()
  }
})

test('a search that a page answers too points to it; a narrower one stays out of indexes', async ({ request }) => {
  const read = async (path: string) => {
    const html = await (await request.get(path)).text()
    return { canonical: linksOf(html).canonical, robots: /<meta name="robots" content="([^"]*)"/.exec(html)?.[1] }
  }
  expect(await read('/search?near=Ohio&level=iop')).toEqual({ canonical: '/iop/ohio', robots: 'index, follow' })
  expect(await read('/es/search?near=San+Diego,+CA')).toEqual({
    canonical: '/es/treatment/california/san-diego',
    robots: 'index, follow',
  })
  expect(await read('/search?near=Ohio&level=iop&payment=medicaid')).toMatchObject({ robots: 'noindex, follow' })
})

test('a list of results can be sent to oneself without passing through us', async ({ page }) => {
  await page.goto('/search?near=45402&level=iop')
  const list = page.getByRole('complementary', { name: 'Keep this list' })
  const name = await page.getByRole('article').first().getByRole('link').first().textContent()
  const text = await list.getByRole('link', { name: 'Text it to yourself' }).getAttribute('href')
  const mail = await list.getByRole('link', { name: 'Email it' }).getAttribute('href')
  expect(text).toMatch(/^sms:\?&body=/)
  expect(mail).toMatch(/^mailto:\?subject=/)
  for (const link of [text, mail]) {
    expect(decodeURIComponent(link ?? '')).toContain(name ?? 'a name')
    expect(decodeURIComponent(link ?? '')).toMatch(/\d{3}-\d{3}-\d{4}/)
    expect(decodeURIComponent(link ?? '')).toContain('/search?near=45402&level=iop')
  }
})

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['/treatment', '/treatment/california', '/es/recovery-housing/california/los-angeles']) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})
