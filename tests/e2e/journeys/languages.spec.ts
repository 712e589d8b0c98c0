import { namesOnPage, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('changing the language keeps the search', async ({ page }) => {
  const search = searchPage(page)

  await given('a search with filters, on its second page', () =>
    page.goto('/search?near=90210&within=10&level=iop&page=2'),
  )
  const names = await namesOnPage(search)
  await when('they ask for Spanish', () => page.getByRole('link', { name: 'Leer esta página en español' }).click())
  await then('the same facilities are there, in Spanish', async () => {
    await expect(page).toHaveURL(/\/es\/search\?near=90210&within=10&level=iop&page=2$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(search.title).toHaveText('Ambulatorio intensivo (IOP) cerca de 90210 (Beverly Hills, CA)')
    expect(await namesOnPage(search)).toEqual(names)
  })
  await when('they ask for English again', () => page.getByRole('link', { name: 'Read this page in English' }).click())
  await then('they are where they began', () =>
    expect(page).toHaveURL(/:\d+\/search\?near=90210&within=10&level=iop&page=2$/),
  )
})

test('a whole journey can be made in Spanish', async ({ page }) => {
  await given('the Spanish home page', () => page.goto('/es'))
  await when('someone searches near San Juan', async () => {
    await page.getByRole('textbox', { name: 'Código postal, o ciudad y estado' }).fill('San Juan, PR')
    await page.getByRole('button', { name: 'Buscar' }).click()
  })
  await then('they are still in Spanish', () => expect(page).toHaveURL(/\/es\/search\?/))
  await when('they open the first facility', () =>
    page.getByRole('article').first().getByRole('heading').getByRole('link').click(),
  )
  await then('its page is in Spanish, and so is the way back', async () => {
    await expect(page).toHaveURL(/\/es\/facilities\//)
    await expect(page.getByRole('heading', { name: 'Programas aquí' })).toBeVisible()
    await page.getByRole('link', { name: 'Buscar cerca de aquí' }).click()
    await expect(page).toHaveURL(/\/es\/search\?near=/)
  })
})
