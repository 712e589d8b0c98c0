import type { Visit } from '#tests/e2e/every-page/visit.ts'
import { expectAccessible, expectContrast } from '#tests/support/accessible.ts'

/** Axe finds nothing, light or dark. */
export async function isAccessible({ page }: Visit): Promise<void> {
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectContrast(page)
  await page.emulateMedia({ colorScheme: 'light' })
}
