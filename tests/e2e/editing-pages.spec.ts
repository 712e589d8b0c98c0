import { sectionKeys } from '#lib/manage/section.ts'
import { isAccessible } from '#tests/e2e/every-page/accessible.ts'
import { namesItself, staysInItsLanguage } from '#tests/e2e/every-page/language.ts'
import { canBeTapped, fitsAPhone } from '#tests/e2e/every-page/layout.ts'
import { visit } from '#tests/e2e/every-page/visit.ts'
import { signInAsStaff } from '#tests/e2e/support/signed-in.ts'
import { test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

const slug = 'example-miami-valley-recovery-center-dayton-oh'
const parts = ['', ...sectionKeys.map((key) => `/${key}`), '/openings', '/add-program', '/preview']

/** Each page in one of the languages: the words are other ones, the page is the same. */
for (const language of ['en', 'es'] as const) {
  test(`the pages of editing a listing are accessible, fit a phone and speak one language (${language})`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    await signInAsStaff(context, slug)
    const own = parts.filter((_, index) => index % 2 === (language === 'en' ? 0 : 1))
    for (const part of own) {
      await test.step(part || 'task list', async () => {
        const path = `${language === 'es' ? '/es' : ''}/manage/${slug}${part}`
        const visited = await visit(page, 'full listing', language, new URL(path, baseURL))
        for (const holds of [namesItself, staysInItsLanguage, isAccessible, fitsAPhone, canBeTapped])
          await holds(visited)
      })
    }
  })
}
