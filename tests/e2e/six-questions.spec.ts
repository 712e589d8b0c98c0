import { inLanguage, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { answerEverything } from '#tests/e2e/support/six-questions.ts'
import { expectAccessible, expectContrast } from '#tests/support/accessible.ts'
import { test } from '#tests/support/visit.ts'

for (const language of languages) {
  test(`axe finds nothing on what the six questions answer (${language}), light or dark`, async ({ page }) => {
    await page.goto(inLanguage('/guide/which-level', language))
    await answerEverything(page)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectContrast(page)
  })
}
