import type { Visit } from '#tests/e2e/every-page/visit.ts'
import { expect } from '#tests/support/visit.ts'

/** Says its language, its one headline and its title. */
export async function namesItself({ page, language }: Visit): Promise<void> {
  await expect.soft(page.locator('html')).toHaveAttribute('lang', language)
  await expect.soft(page.locator('h1')).toHaveCount(1)
  expect.soft(await page.title()).toMatch(/\| Level Ground$|^Level Ground: /)
}

/** No link but the switch leaves its language. */
export async function staysInItsLanguage({ page, language }: Visit): Promise<void> {
  const hrefs = await page
    .locator('a[href^="/"]:not([hreflang])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect.soft(hrefs.length).toBeGreaterThan(3)
  expect.soft(hrefs.filter((href) => /^\/es(\/|\?|$)/.test(href) !== (language === 'es'))).toEqual([])
}
