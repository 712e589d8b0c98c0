import { expect, test } from '#tests/support/visit.ts'

test('the address says the language: English has none, and its long form leads there', async ({ page }) => {
  await page.goto('/en')
  expect(new URL(page.url()).pathname).toBe('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('a page carries no script and forbids any', async ({ request }) => {
  const response = await request.get('/')
  expect(response.headers()['content-security-policy']).toContain("script-src 'none'")
  expect((await response.text()).match(/<script(?![^>]*application\/ld\+json)/g)).toBeNull()
})

for (const path of ['/nowhere/at/all', '/es/nada', '/missing.txt', '/_next/static/missing.js']) {
  test(`${path} is a 404 that shows a page`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toBeVisible()
  })
}

test('no page is asked for twice when nothing changed', async ({ request }) => {
  const first = await request.get('/')
  const again = await request.get('/', { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})

test('the website says that it lives and that it is ready', async ({ request }) => {
  expect((await request.get('/health/live')).status()).toBe(200)
  expect(await (await request.get('/health/ready')).json()).toEqual({ status: 'ready' })
})

test('a visitor gets no cookie before asking for one', async ({ page, context }) => {
  await page.goto('/')
  await page.goto('/search?near=90210&level=iop')
  expect(await context.cookies()).toEqual([])
})
