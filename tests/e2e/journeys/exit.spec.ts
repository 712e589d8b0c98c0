import type { Page } from '@playwright/test'
import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const elsewhere = 'https://www.weather.gov/'

test.use({ leadsTo: elsewhere })

const exitOf = (page: Page) => page.locator('a[data-exit]')

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
