import { facilitiesFound, milesOnPage, namesOnPage, nearestFirst, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('pages follow each other without a gap, and the back button returns', async ({ page }) => {
  const search = searchPage(page)

  await given('the first page of IOPs near 90210', () => page.goto('/search?near=90210&within=10&level=iop'))
  const all = await facilitiesFound(search)
  const first = await namesOnPage(search)
  await then('it holds twenty and has no page before it', async () => {
    expect(first).toHaveLength(20)
    await expect(page.getByRole('link', { name: 'Previous' })).toHaveCount(0)
  })

  await when('they go to the next page', () => page.getByRole('link', { name: 'Next' }).click())
  const second = await namesOnPage(search)
  await then('it says which page this is', () =>
    expect(page.getByText(`Page 2 of ${Math.ceil(all / 20)}`)).toBeVisible(),
  )
  await when('they go back', () => page.goBack())
  await then('the first page is as it was', async () => expect(await namesOnPage(search)).toEqual(first))

  await when('they go to the last page', () =>
    page.goto(`/search?near=90210&within=10&level=iop&page=${Math.ceil(all / 20)}`),
  )
  await then('it holds the rest, and nothing comes after', async () => {
    await expect(search.cards).toHaveCount(all % 20 || 20)
    await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0)
  })
  expect(second).toHaveLength(20)
})

test('the results are in order of distance from page to page', async ({ page }) => {
  const search = searchPage(page)
  const miles: number[] = []

  for (const number of [1, 2, 3]) {
    await page.goto(`/search?near=80202&level=iop&page=${number}`)
    miles.push(...(await milesOnPage(search)))
  }
  expect(miles.length).toBeGreaterThan(40)
  expect(nearestFirst(miles), miles.join()).toBe(true)
})

test('a page beyond the last one is the last one', async ({ page }) => {
  const search = searchPage(page)

  await given('an old link to a page that is gone', () => page.goto('/search?near=90210&within=10&level=iop&page=900'))
  await then('the last page is shown', async () => {
    await expect(page.getByText(/^Page (\d+) of \1$/)).toBeVisible()
    await expect(search.cards.first()).toBeVisible()
  })
})

test('another order is the visitor’s choice, and the page says which it is', async ({ page }) => {
  const search = searchPage(page)

  await given('results by distance', () => page.goto('/search?near=90210&within=10&level=iop'))
  await then('the page says so', () =>
    expect(search.results).toContainText('Nearest first, then by name. No one can pay to be higher.'),
  )
  await when('they choose the order of names', async () => {
    await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'By name' })
    await search.show.click()
  })
  await then('the page says that, and it is so', async () => {
    await expect(search.results).toContainText('In order of name.')
    const initials = (await namesOnPage(search)).map((name) => name.charAt(0).toUpperCase())
    expect(initials).toEqual([...initials].sort())
  })
})
