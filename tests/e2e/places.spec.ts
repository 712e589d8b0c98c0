import { facilitiesFound, milesOnPage, namesOnPage, nearestFirst, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('a city is understood however it is typed', async ({ page }) => {
  const search = searchPage(page)
  const found = new Set<string>()

  for (const typed of ['Anchorage, AK', 'anchorage ak', 'ANCHORAGE, ALASKA', '  Anchorage ,  Alaska ', 'anchorage']) {
    await given('the search page', () => page.goto('/search'))
    await when(`someone types "${typed}"`, async () => {
      await search.place.fill(typed)
      await page.getByRole('button', { name: 'Search', exact: true }).click()
    })
    await then('it is Anchorage, and what they typed stays in the field', async () => {
      await expect(search.title).toHaveText('Treatment programs near Anchorage, AK')
      await expect(search.place).toHaveValue(typed.trim().replace(/\s+/g, ' '))
      found.add(`${await search.total.innerText()}: ${(await namesOnPage(search)).join()}`)
    })
  }
  await then('the answer is the same each time', () => expect(found.size).toBe(1))
})

test('a ZIP code of Puerto Rico with its leading zeros finds San Juan', async ({ page }) => {
  const search = searchPage(page)

  await given('a search near 00901', () => page.goto('/search?near=00901'))
  await then('the places are in Puerto Rico, the nearest first', async () => {
    await expect(search.title).toContainText('00901 (San Juan, PR)')
    const places = await search.cards.locator('.card-place').allInnerTexts()
    expect(places.length).toBe(20)
    for (const place of places) expect(place).toMatch(/, PR · /)
    expect(nearestFirst(await milesOnPage(search))).toBe(true)
  })
})

test('a whole state is searched by its name', async ({ page }) => {
  const search = searchPage(page)

  await given('a search in Vermont', () => page.goto('/search?near=vermont'))
  await then('every facility is in Vermont, and the order is by name because there is no distance', async () => {
    await expect(search.title).toHaveText('Treatment programs in Vermont')
    await expect(search.results).toContainText('In order of name. No one can pay to be higher.')
    for (const place of await search.cards.locator('.card-place').allInnerTexts()) expect(place).toMatch(/, VT$/)
  })
})

test('a name that is a state and a city searches the state and offers the city', async ({ page }) => {
  const search = searchPage(page)

  await given('a search for New York', () => page.goto('/search?near=New+York&level=iop'))
  await then('the state is searched', () => expect(search.title).toHaveText('Intensive outpatient (IOP) in New York'))
  await when('they choose the city', () => search.results.getByRole('link', { name: 'New York, NY' }).click())
  await then('the city is searched, with their other choices kept', () =>
    expect(search.title).toHaveText('Intensive outpatient (IOP) near New York, NY'),
  )
})

test('a city of many states asks which one and never guesses', async ({ page }) => {
  const search = searchPage(page)

  await given('a search near Springfield for detox', () => page.goto('/search?near=Springfield&detox=any'))
  await then('no facility is shown, but the question is put', async () => {
    await expect(search.results.getByRole('heading', { name: 'Which Springfield?' })).toBeVisible()
    await expect(search.cards).toHaveCount(0)
  })
  await when('they choose the one in Missouri', () =>
    search.results.getByRole('link', { name: 'Springfield, MO' }).click(),
  )
  await then('it is searched, with their other choices kept', async () => {
    await expect(search.title).toHaveText('Treatment programs near Springfield, MO')
    await expect(search.chips).toHaveText([/Any detox on site/])
    expect(await facilitiesFound(search)).toBeGreaterThan(0)
  })
})

test('an unknown place offers places that are written alike', async ({ page }) => {
  const search = searchPage(page)

  await given('a search with a typing error', () => page.goto('/search?near=Anchorige,+AK&level=iop'))
  await then('the page says that it does not know the place', () =>
    expect(search.results.getByRole('heading', { name: 'We do not know the place “Anchorige, AK”' })).toBeVisible(),
  )
  await when('they take the suggestion', () => search.results.getByRole('link', { name: 'Anchorage, AK' }).click())
  await then('the search goes on from there', () =>
    expect(search.title).toHaveText('Intensive outpatient (IOP) near Anchorage, AK'),
  )
})

test('a place that is like no other still says what to do and who can help', async ({ page }) => {
  const search = searchPage(page)

  await given('a search with nonsense as a place', () => page.goto('/search?near=Xqzzt'))
  await then('there is advice and the national helpline', async () => {
    await expect(search.results).toContainText('Check the spelling, or use a five-digit ZIP code.')
    await expect(search.results.getByRole('link', { name: '1-800-662-4357' })).toHaveAttribute(
      'href',
      'tel:+18006624357',
    )
  })
})

test('a distance from the middle of a ZIP code is called about', async ({ page }) => {
  const search = searchPage(page)

  await given('a search near Anchorage', () => page.goto('/search?near=Anchorage,+AK'))
  await then('some distances are exact and some are about, and none is nothing', async () => {
    const distances = await search.cards.locator('.card-distance').allInnerTexts()
    expect(distances.some((distance) => distance.includes('about'))).toBe(true)
    expect(distances.some((distance) => !distance.includes('about'))).toBe(true)
    for (const distance of distances) expect(distance).not.toMatch(/\b0 miles/)
  })
})
