import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const impossible = '/search?near=Ekalaka,+MT&within=5&level=php&payment=medicaid'

test('a search that finds nothing offers ways out, and one of them leads to results', async ({ page }) => {
  const search = searchPage(page)

  await given('a search that nothing matches', () => page.goto(impossible))
  await then('the page says so in words, and names what could be changed', async () => {
    await expect(search.results.getByRole('heading', { name: 'No program matches all of that' })).toBeVisible()
    await expect(search.results.getByRole('link', { name: '1-800-662-4357' })).toBeVisible()
  })
  await when('they look at any distance', () => page.getByRole('link', { name: 'Look at any distance' }).click())
  await then('there are programs again, of the level and payment they asked for', async () => {
    expect(await facilitiesFound(search)).toBeGreaterThan(0)
    await expect(search.chips).toHaveText([/Partial hospitalization/, /Medicaid/, /Clear/])
  })
})

test('each choice that stands in the way can be taken back alone', async ({ page }) => {
  await given('a search that nothing matches', () => page.goto(impossible))
  await then('there is a link without the level, one without the payment and one with a wider circle', async () => {
    for (const [name, address] of [
      ['Look within 10 miles', /within=10&level=php&payment=medicaid$/],
      ['Search without “Medicaid”', /within=5&level=php$/],
      ['Search without “Partial hospitalization or day treatment (PHP)”', /within=5&payment=medicaid$/],
      ['Keep the place and clear every filter', /near=Ekalaka,\+MT&within=5$/],
    ] as const) {
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', address)
    }
  })
})
