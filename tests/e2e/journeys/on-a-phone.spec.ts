import { facilitiesFound, promised, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test.use({ viewport: { width: 360, height: 740 } })

for (const language of ['', '/es']) {
  test(`the answer is on the first screen of a phone${language && ' in Spanish'}`, async ({ page }) => {
    const search = searchPage(page)

    await given('results on a small phone', () => page.goto(`${language}/search?near=90210&within=10&level=iop`))
    await then('how many there are is seen without scrolling, and the filters are out of the way', async () => {
      const total = await search.results.locator('.total').boundingBox()
      expect((total?.y ?? Number.NaN) + (total?.height ?? Number.NaN)).toBeLessThan(740)
      await expect(search.filters).toBeHidden()
    })
  })
}

test('the filters are a panel that a link opens and a link closes', async ({ page }) => {
  const search = searchPage(page)

  await given('results on a small phone', () => page.goto('/search?near=90210&within=10'))
  await when('they tap Filters', () => page.getByRole('link', { name: /^Filters/ }).click())
  await then('the panel is there', () => expect(search.filters).toBeVisible())
  await when('they tap back to results', () => page.getByRole('link', { name: 'Back to results' }).click())
  await then('it is gone', () => expect(search.filters).toBeHidden())

  await when('they open it again, tick a box and show the results', async () => {
    await page.getByRole('link', { name: /^Filters/ }).click()
    await search.box('Intensive outpatient (IOP)').check()
  })
  const promise = await promised(search, 'Intensive outpatient (IOP)')
  await when('they show the results', () => search.show.click())
  await then('the results are what they see', async () => {
    expect(await facilitiesFound(search)).toBe(promise)
    await expect(search.filters).toBeHidden()
    await expect(page.getByRole('link', { name: 'Filters (1 on)' })).toBeVisible()
  })
})
