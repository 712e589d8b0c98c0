import type { Page } from '@playwright/test'
import { inLanguage, kindsOfPages, languages, pagesToLeave } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect, test } from '#tests/support/visit.ts'

const elsewhere = 'https://www.weather.gov/'

test.use({ leadsTo: elsewhere })

const exitOf = (page: Page) => page.locator('a[data-exit]')

for (const language of languages) {
  test(`every page of the guide, of help and of a facility has a way out in sight (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    for (const kind of pagesToLeave) {
      await page.goto(inLanguage(kindsOfPages[kind], language))
      const exit = exitOf(page)
      await expect(exit, kind).toHaveAttribute('href', elsewhere)
      await expect(exit, kind).toHaveAttribute('rel', /noreferrer/)
      for (const place of [0, 600, 1_000_000]) {
        await page.mouse.wheel(0, place)
        await expect(exit, kind).toBeInViewport({ ratio: 1 })
      }
      const box = await exit.boundingBox()
      expect(box?.height, kind).toBeGreaterThanOrEqual(24)
    }
  })

  test(`the tab of such a page tells a passer-by nothing (${language})`, async ({ page }) => {
    for (const kind of pagesToLeave) {
      await page.goto(inLanguage(kindsOfPages[kind], language))
      expect(await page.title(), kind).not.toMatch(/addict|adicc|alcohol|drug|drog|detox|desintox|treat|trata|recover/i)
      await expect(page.locator('link[rel="icon"]'), kind).toHaveAttribute('href', '/plain.svg')
    }
  })
}

test('nothing lies beneath the way out at the end of a page on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(kindsOfPages.article)
  await page.locator('.site-footer p').last().scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 1_000_000)
  const [last, bar] = [
    await page.locator('.site-footer p').last().boundingBox(),
    await page.locator('.exit').boundingBox(),
  ]
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
})

test('it says that the history stays, and how to clear it', async ({ page }) => {
  await page.goto(kindsOfPages.article)
  await page.getByRole('link', { name: 'Your history stays' }).click()
  await expect(page.getByRole('heading', { name: 'How to clear your history' })).toBeVisible()
})

test('a paper has no way out on it', async ({ page }) => {
  await page.goto(kindsOfPages.article)
  await page.emulateMedia({ media: 'print' })
  await expect(exitOf(page)).toBeHidden()
})
