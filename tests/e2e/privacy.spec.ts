import { expect, test } from '#tests/support/visit.ts'

const elsewhere = 'https://findtreatment.gov/'

test.use({ leadsTo: elsewhere })

test('where someone came from is told to no other site', async ({ page }) => {
  await page.goto('/for-facilities')
  const sent = page.waitForRequest(elsewhere)
  await page.getByRole('link', { name: 'FindTreatment.gov' }).click()
  expect((await (await sent).allHeaders()).referer).toBeUndefined()
})
