import { inLanguage, kindsOfPages, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect, test } from '#tests/support/visit.ts'

test.use({ viewport: { width: 320, height: 640 } })

for (const language of languages) {
  test(`every page has one headline, says its language and fits 320 px (${language})`, async ({ page }) => {
    for (const [kind, path] of Object.entries(kindsOfPages)) {
      await page.goto(inLanguage(path, language))
      await expect(page.locator('html'), kind).toHaveAttribute('lang', language)
      await expect(page.locator('h1'), kind).toHaveCount(1)
      expect(await page.title(), kind).toMatch(/\| Level Ground$|^Level Ground: /)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, `${kind} has nothing to scroll sideways`).toBeLessThanOrEqual(320)
    }
  })
}
