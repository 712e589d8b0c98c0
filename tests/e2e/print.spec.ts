import { drawQrCode } from '#lib/qr-code.ts'
import { inLanguage, kindsOfPages, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

for (const language of languages) {
  test(`printed results are names and phone numbers, without forms (${language})`, async ({ page }) => {
    const search = searchPage(page)

    await given('results on paper', () => page.goto(inLanguage(kindsOfPages.results, language)))
    await then('each of the twenty has a name and a number that can be read', async () => {
      await expect(search.cards).toHaveCount(20)
      for (const card of await search.cards.all()) {
        await expect(card.getByRole('heading')).toBeVisible()
        await expect(card.getByText(/^\d{3}-\d{3}-\d{4}/)).toBeVisible()
      }
    })
    await then('nothing is there to fill in', async () => {
      await expect(page.locator('input:visible, select:visible, button:visible')).toHaveCount(0)
      await expect(search.filters).toBeHidden()
    })
    await then('the numbers for an emergency are', () =>
      expect(page.getByRole('link', { name: '988', exact: true })).toBeVisible(),
    )
  })
}

test('a printed listing says what it is, who to call and where each fact comes from', async ({ page }) => {
  await given('a listing on paper', () => page.goto(kindsOfPages['full listing']))
  await then('programs, phone numbers and sources are there', async () => {
    await expect(page.getByRole('heading', { name: 'Programs here' })).toBeVisible()
    await expect(page.getByRole('link', { name: '937-555-0101' })).toBeVisible()
    await expect(page.getByText(/^From the facility,/).first()).toBeVisible()
  })
  await then('the language switch, menus and links to elsewhere on the site are not', async () => {
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'Search near here' })).toBeHidden()
    await expect(page.locator('input:visible, select:visible, button:visible')).toHaveCount(0)
  })
})

test('paper is black on white, also for someone whose screen is dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(kindsOfPages['full listing'])
  const [ink, paper] = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body)
    return [color, backgroundColor]
  })
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('a listing on paper has a code that leads back to it', async ({ page }) => {
  await page.goto(kindsOfPages['full listing'])
  const code = page.getByRole('figure').filter({ hasText: 'Scan for this page as it is today.' })
  await expect(code).toBeVisible()
  const url = (await page.locator('.printed-from').innerText()).replace(/^.* from /, '')
  await expect(code.locator('path')).toHaveAttribute('d', drawQrCode(url).path)
  await page.emulateMedia({ media: 'screen' })
  await expect(code).toBeHidden()
})
