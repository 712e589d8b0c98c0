import { inLanguage, kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect, test } from '#tests/support/visit.ts'

test('each page names itself and its other language to search engines', async ({ page, baseURL }) => {
  for (const path of [kindsOfPages.home, kindsOfPages.levels, kindsOfPages['imported listing']]) {
    for (const language of ['en', 'es'] as const) {
      await page.goto(inLanguage(path, language))
      const alternate = (tag: string) => page.locator(`link[rel="alternate"][hreflang="${tag}"]`).getAttribute('href')
      for (const tag of ['en', 'es'] as const) {
        expect(new URL((await alternate(tag)) ?? 'none:', baseURL).pathname).toBe(inLanguage(path, tag))
      }
    }
  }
})
