import { namesOnPage, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

for (const [path, title, place, submit] of [
  ['/no/such/page/anywhere', 'This page does not exist', 'ZIP code, or city and state', 'Search'],
  ['/facilities/no-such-place', 'We have no listing at this address', 'ZIP code, or city and state', 'Search'],
  ['/es/no-existe', 'Esta página no existe', 'Código postal, o ciudad y estado', 'Buscar'],
  [
    '/es/facilities/no-existe',
    'No tenemos ninguna ficha en esta dirección',
    'Código postal, o ciudad y estado',
    'Buscar',
  ],
] as const) {
  test(`${path} is a real 404 with words and a way on`, async ({ page }) => {
    const response = await given('an address that leads nowhere', () => page.goto(path))
    await then('the answer is a 404 that search engines drop', async () => {
      expect(response?.status()).toBe(404)
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    })
    await when('they search from there', async () => {
      await page.getByRole('textbox', { name: place }).fill('90210')
      await page.getByRole('search').last().getByRole('button', { name: submit }).click()
    })
    await then('they are among the results, in the same language', async () => {
      await expect(page).toHaveURL(path.startsWith('/es') ? /\/es\/search\?near=90210$/ : /:\d+\/search\?near=90210$/)
      expect(await namesOnPage(searchPage(page))).toHaveLength(20)
    })
  })
}

test('the English pages have one address each', async ({ request }) => {
  const response = await request.get('/en/levels', { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe('/levels')
})
