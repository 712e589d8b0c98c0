import { everyPage } from '#tests/e2e/support/kinds-of-pages.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { test } from '#tests/support/visit.ts'

for (const { kind, language, path } of everyPage) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the page “${kind}” (${language}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expectAccessible(page)
    })
  }
}
