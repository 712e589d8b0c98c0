import { everyPage } from '#tests/e2e/support/kinds-of-pages.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { expect, test } from '#tests/support/visit.ts'

for (const { kind, language, path } of everyPage) {
  test(`axe finds nothing on the page “${kind}” (${language}), light or dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expectAccessible(page)
    }
  })

  test(`the page “${kind}” (${language}) has one headline, says its language and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await page.title()).toMatch(/^\S.+Level Ground|^Level Ground/)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing to scroll sideways').toBeLessThanOrEqual(320)
  })
}
