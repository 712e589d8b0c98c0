import { facilitiesFound, namesOnPage, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('a facility is found by its name in spite of typing errors, accents and case', async ({ page }) => {
  const search = searchPage(page)

  for (const [typed, name] of [
    ['Miamy Valey Recovry', 'Example Miami Valley Recovery Center'],
    ['CLINICA viejo san juan', 'Example Clínica Viejo San Juan'],
    ['hazeldon betty', 'Betty Ford Center'],
  ] as const) {
    await given(`a search for “${typed}”`, () => page.goto(`/search?q=${encodeURIComponent(typed)}`))
    await then(`“${name}” is among the results`, async () => expect(await namesOnPage(search)).toContain(name))
  }
})

test('someone who works at a facility finds its listing by name', async ({ page }) => {
  const search = searchPage(page)

  await given('a member of staff on the page for facilities', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Find your listing' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('For facility staff')
  })
  await when('they look for their facility', async () => {
    await page.getByRole('searchbox', { name: 'Words in the name of a facility' }).fill('refine recovery')
    await page.getByRole('button', { name: 'Find' }).click()
  })
  await then('it is there', async () => expect(await namesOnPage(search)).toContain('Refine Recovery'))
  await when('they open it', () => page.getByRole('link', { name: 'Refine Recovery', exact: true }).click())
  await then('it says where each group of facts comes from, and which row of the directory it is', async () => {
    await expect(page.getByText(/^From SAMHSA’s directory, 2023/).first()).toBeVisible()
    await expect(page.getByText(/^SAMHSA national directory, 2023 edition, row \d+$/)).toBeVisible()
  })
})

test('words and filters work together', async ({ page }) => {
  const search = searchPage(page)

  await given('every listing named after veterans', () => page.goto('/search?q=veterans'))
  const all = await facilitiesFound(search)
  await when('they ask for intensive outpatient too', async () => {
    await search.box('Intensive outpatient (IOP)').check()
    await search.show.click()
  })
  await then('fewer are left, and the words are still on', async () => {
    expect(await facilitiesFound(search)).toBeLessThan(all)
    await expect(search.chips.filter({ hasText: '“veterans”' })).toHaveCount(1)
  })
})
