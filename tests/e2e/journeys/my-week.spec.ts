import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const evenings = '/search?near=45402&level=iop&days=mon&days=tue&days=wed&days=thu&from=17:00'

test('somebody in Dayton who works by day finds an evening IOP that fits, before those that may', async ({ page }) => {
  const search = searchPage(page)

  await given('a search for IOP around Dayton', () => page.goto('/search?near=45402&level=iop'))
  await when('they say when they can come', async () => {
    await search.open('My week')
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu']) await search.box(day).check()
    await search.filters.getByLabel('Not before').selectOption('5 pm')
    await search.show.click()
  })
  await then('the address says it, and each part can be taken back', async () => {
    expect(new URL(page.url()).searchParams.getAll('days')).toEqual(['mon', 'tue', 'wed', 'thu'])
    expect(new URL(page.url()).searchParams.get('from')).toBe('17:00')
    await expect(search.chips).toHaveText([/^Intensive/, /^On Mon, Tue, Wed, Thu/, /^Not before 5 pm/, /^Clear/])
  })
  await then('those that fit and those that may are counted and listed apart', async () => {
    const headings = search.results.getByRole('heading', { level: 2, name: /your week/ })
    await expect(headings).toHaveText([/^Fits your week: \d+ facilit/, /^May fit your week: \d+ facilit/])
    const counts = (await headings.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]))
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(await facilitiesFound(search))
  })
  await then('the first card shows the track that fits and the miles it takes', async () => {
    const first = search.cards.filter({ has: page.getByRole('link', { name: /Miami Valley/ }) })
    await expect(first.locator('.card-track')).toHaveText(['Mon, Wed, Thu 6–9 pm'])
    await expect(first.locator('.card-travel')).toHaveText([/^about \d+ miles? a week, there and back$/])
    await expect(search.cards.first().locator('.card-track')).toHaveCount(1)
    await expect(search.cards.last().locator('.card-track')).toHaveCount(0)
  })
})

test('a week without the days of an evening track leaves that track out', async ({ page }) => {
  const search = searchPage(page)

  await given('only Monday and Tuesday evenings', () =>
    page.goto('/search?near=45402&level=iop&days=mon&days=tue&from=17:00'),
  )
  await then('no card shows the Monday, Wednesday and Thursday track', () =>
    expect(search.results.getByText('Mon, Wed, Thu 6–9 pm')).toHaveCount(0),
  )
})

test('fewest miles a week can come first, and needs a place', async ({ page }) => {
  const search = searchPage(page)

  await given('evenings around Dayton', () => page.goto(evenings))
  await when('they ask for the fewest miles', async () => {
    await search.filters.getByLabel('Order', { exact: true }).selectOption('Fewest miles a week')
    await search.show.click()
  })
  await then('the order says so', () => expect(search.results.getByText(/^Fewest miles a week first/)).toBeVisible())
  await given('the same without a place', () => page.goto('/search?sort=travel'))
  await then('the page says what it left out', () => expect(page.getByRole('status')).toContainText('sort = “travel”'))
})

test('the week is a group of its own that says how many are on, and the first form stays short', async ({ page }) => {
  const search = searchPage(page)

  await given('evenings around Dayton', () => page.goto(evenings))
  await then('the group is open and counts its parts', async () => {
    const group = search.filters.locator('details', { has: page.locator('summary', { hasText: 'My week' }) })
    await expect(group).toHaveAttribute('open')
    await expect(group.locator('summary')).toContainText('2 on')
    await expect(search.box('Thu')).toBeChecked()
    await expect(search.box('Fri')).not.toBeChecked()
    await expect(search.filters.getByLabel('Not before')).toHaveValue('17:00')
  })
  await then('the form above asks for place, distance and hours only', () =>
    expect(page.getByRole('search').locator('input, select')).toHaveCount(3),
  )
})

test('somebody in rural Montana can count telehealth from the whole state', async ({ page }) => {
  const search = searchPage(page)

  await given('nothing within 10 miles of Jordan', () =>
    page.goto('/search?near=Jordan,+MT&within=10&level=outpatient'),
  )
  const offer = search.results.getByRole('listitem').filter({ hasText: 'Count telehealth from anywhere in Montana' })
  const said = Number(/(\d+) facilit/.exec(await offer.innerText())?.[1])
  await when('they count telehealth', () => offer.getByRole('link').click())
  await then('as many are there as was said, each saying that it offers telehealth', async () => {
    expect(await facilitiesFound(search)).toBe(said)
    await expect(search.cards.first()).toContainText('Offers telehealth')
    expect(new URL(page.url()).searchParams.getAll('telehealth')).toEqual(['ok'])
  })
})

test('a Spanish speaker in Laredo finds care in Spanish for a week of evenings', async ({ page }) => {
  const search = searchPage(page)

  await given('Spanish-speaking centers around Laredo, evenings', () =>
    page.goto('/es/search?near=78040&within=50&language=spanish&from=17:00'),
  )
  await then('all is in Spanish, and those that may fit are said to be so', async () => {
    await expect(
      search.results.getByRole('heading', { name: /^(Podría|Podrían) ajustarse a su semana: \d+/ }),
    ).toBeVisible()
    await expect(search.results.getByRole('link', { name: /No antes de las 5/ })).toBeVisible()
    await expect(search.filters.locator('summary', { hasText: 'Mi semana' })).toContainText(/1/)
  })
})

test('San Juan, 00901, is a place to search around by week', async ({ page }) => {
  const search = searchPage(page)

  await given('mornings around San Juan', () => page.goto('/search?near=00901&to=12:00&days=mon&days=wed&days=fri'))
  await then('facilities may fit, and none is far', async () => {
    await expect(search.results.getByRole('heading', { name: /^May fit your week/ })).toBeVisible()
    await expect(search.cards.first()).toContainText(/, PR/)
  })
})
