import { facilitiesFound, namesOnPage, promised, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

for (const [group, value] of [
  ['Payment and insurance', 'Medicaid'],
  ['Detox on site', 'Residential detox'],
  ['Medication given here', 'Buprenorphine (such as Suboxone)'],
  ['Programs for', 'Veterans'],
  ['Languages', 'Spanish'],
  ['Telehealth', 'Offers telehealth'],
] as const) {
  test(`the number beside “${value}” is the number of facilities it leads to`, async ({ page }) => {
    const search = searchPage(page)

    await given('IOPs around Los Angeles', () => page.goto('/search?near=90012&level=iop'))
    await search.open(group)
    const promise = await promised(search, value)
    const before = await facilitiesFound(search)
    await when('they tick the box and show the results', async () => {
      await search.box(value).check()
      await search.show.click()
    })
    await then('exactly that many are found, and a chip says what is on', async () => {
      expect(promise).toBeGreaterThan(0)
      expect(await facilitiesFound(search)).toBe(promise)
      await expect(search.chips.filter({ hasText: value })).toHaveCount(1)
      await expect(search.box(value)).toBeChecked()
    })
    await when('they take the chip off', () => page.getByRole('link', { name: `Remove ${value}` }).click())
    await then('everything from before is back', async () => {
      expect(await facilitiesFound(search)).toBe(before)
      await expect(search.chips.filter({ hasText: value })).toHaveCount(0)
    })
  })
}

test('two values of one filter widen a search, two filters narrow it', async ({ page }) => {
  const search = searchPage(page)

  await given('day treatment in Ohio', () => page.goto('/search?near=OH&level=php'))
  const one = await facilitiesFound(search)
  await when('they tick a second level', async () => {
    await search.box('Intensive outpatient (IOP)').check()
    await search.show.click()
  })
  const two = await facilitiesFound(search)
  await then('there are more', () => expect(two).toBeGreaterThan(one))
  await when('they ask for detox on site as well', async () => {
    await search.box('Any detox on site').check()
    await search.show.click()
  })
  await then('there are fewer', async () => expect(await facilitiesFound(search)).toBeLessThan(two))
  await when('they clear all filters', () => page.getByRole('link', { name: 'Clear all filters' }).click())
  await then('only the place is left', async () => {
    await expect(page).toHaveURL(/\/search\?near=OH$/)
    await expect(search.chips).toHaveCount(0)
  })
})

test('the address keeps only what was chosen, so that it can be sent to someone', async ({
  page,
  browser,
  baseURL,
}) => {
  const search = searchPage(page)

  await given('the search page', () => page.goto('/search'))
  await when('they choose a place and a box, and leave the rest as it is', async () => {
    await search.place.fill('Dayton, OH')
    await search.box('Intensive outpatient (IOP)').check()
    await search.show.click()
  })
  await then('a sister who opens the address sees the same', async () => {
    const sister = await browser.newPage(baseURL ? { baseURL } : {})
    await sister.goto(page.url())
    expect(await namesOnPage(searchPage(sister))).toEqual(await namesOnPage(search))
    await sister.close()
  })
  await then('a link to a chip or a page carries no default', async () => {
    const link = await page.getByRole('link', { name: 'Remove Intensive outpatient (IOP)' }).getAttribute('href')
    expect(link).toBe('/search?near=Dayton,+OH')
  })
})

test('a value that would show nothing says so before anyone tries it', async ({ page }) => {
  const search = searchPage(page)

  await given('a small town', () => page.goto('/search?near=Ekalaka,+MT&within=50'))
  await then('a level that nobody offers there has a zero beside it', async () =>
    expect(await promised(search, 'Hospital inpatient')).toBe(0),
  )
})
