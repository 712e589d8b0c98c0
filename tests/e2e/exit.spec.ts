import type { Page } from '@playwright/test'
import { inLanguage, kindsOfPages, languages, pagesToLeave } from '#tests/e2e/support/kinds-of-pages.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
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

test('the link leads away', async ({ page, javaScriptEnabled }) => {
  await given('someone who came from the guide to an article', async () => {
    await page.goto(kindsOfPages.guide)
    await page.goto(kindsOfPages.article)
  })
  await when('they leave', () => exitOf(page).click())
  await then('they are on another website', () => expect(page).toHaveURL(elsewhere))
  await when('somebody goes back', () => page.goBack())
  const left = javaScriptEnabled ? kindsOfPages.guide : kindsOfPages.article
  await then('with scripts the page that they left is gone', () => expect(page).toHaveURL(left))
})

test.describe('with scripts', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled)

  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('the Shift key three times leads away too, and the page is gone', async ({ page }) => {
    await page.goto(kindsOfPages.guide)
    await page.goto(kindsOfPages['full listing'])
    await press(page, 'Shift', 'Shift', 'Shift')
    await expect(page).toHaveURL(elsewhere)
    await page.goBack()
    await expect(page).toHaveURL(kindsOfPages.guide)
  })

  test('capitals, moving backwards and marking text do not', async ({ page }) => {
    await page.goto(kindsOfPages['help now'])
    await press(page, 'Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift', 'Shift')
    await page.mouse.click(10, 300)
    await press(page, 'Shift')
    await page.waitForTimeout(200)
    await expect(page).toHaveURL(kindsOfPages['help now'])
  })
})
