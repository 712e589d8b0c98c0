import { expect, test } from '#tests/support/visit.ts'

test('where someone came from is not told to a facility', async ({ page }) => {
  await page.goto('/facilities/refine-recovery-beverly-hills-ca')
  const sent = page.waitForRequest((request) => request.isNavigationRequest() && request.url().includes('/search'))
  await page.getByRole('link', { name: 'Search near here' }).click()
  expect((await sent).headers().referer).toBeUndefined()
})
