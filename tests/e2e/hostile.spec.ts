import { searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const script = '<script>document.title="owned"</script>'
const image = '"><img src=x onerror=document.title="owned">'

for (const [what, path] of [
  ['a script as a name', `/search?q=${encodeURIComponent(script)}`],
  ['an image as a place', `/search?near=${encodeURIComponent(image)}`],
  ['a script as a value', `/search?level=${encodeURIComponent(script)}&near=90210`],
  ['a script in Spanish', `/es/search?near=${encodeURIComponent(script)}&hours=${encodeURIComponent(image)}`],
  ['a script as a listing', `/facilities/${encodeURIComponent(script)}`],
  ['an image as a page', `/${encodeURIComponent(image)}`],
] as const) {
  test(`${what} is only text`, async ({ page }) => {
    await given('an address that someone has prepared', () => page.goto(path))
    await then('nothing of it became part of the page', async () => {
      await expect(page.locator('script, img, [onerror]')).toHaveCount(0)
      expect(await page.title()).toContain('Level Ground')
    })
  })
}

test('what was typed is shown as it was typed', async ({ page }) => {
  const search = searchPage(page)
  await page.goto(`/search?near=${encodeURIComponent(image)}`)
  await expect(search.place).toHaveValue(image)
  await expect(search.results.getByRole('heading', { level: 2 }).last()).toContainText(image)
})

test('addresses that reach for other files are a 404, and none is a failure', async ({ request }) => {
  for (const path of [
    '/facilities/..%2f..%2fpackage.json',
    '/facilities/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/facilities/%00',
    '/facilities/a%00b',
    "/facilities/x'%20or%20'1'='1",
    '/_next/static/..%2f..%2fpackage.json',
    '/.env',
    '/.git/config',
    '/%E0%A4%A',
    '/es/facilities/%E0%A4%A',
  ]) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    const text = await response.text()
    expect(text, path).not.toMatch(/root:x|"dependencies"|DATABASE_URL/)
    expect(text, path).toContain('name="near"')
  }
})

test('parameters that were tampered with are answered, never a failure', async ({ request }) => {
  for (const query of [
    "q='%20or%201=1--",
    'near=%00',
    'q=%00abc',
    'near=%FF%FE',
    'near[]=1&near[$ne]=2',
    'hours=999999999999-1',
    'page=99999999999',
    `q=${'a'.repeat(5000)}`,
    Array.from({ length: 500 }, (_, at) => `level=x${at}`).join('&'),
    'q=%25%25%25%5f%5f',
    'near=__proto__&sort=constructor&level=toString',
  ]) {
    const response = await request.get(`/search?${query}`)
    expect(response.status(), query.slice(0, 60)).toBe(200)
  }
})
