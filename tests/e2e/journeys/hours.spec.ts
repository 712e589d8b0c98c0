import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const split =
  /^([\d,]+) programs? states? (?:its|their) hours; ([\d,]+) (?:is|are) shown with the hours usual for the level\.$/

test('programs that state their hours and programs that are only usual are counted apart', async ({ page }) => {
  const search = searchPage(page)

  await given('a search for an IOP of 9 to 12 hours with detox on site', () =>
    page.goto('/search?level=iop&hours=9-12&detox=any'),
  )
  const [stated, usual] = await then('both counts are said and make up the total', async () => {
    const [, ...counts] = split.exec(await search.results.getByText(split).innerText()) ?? []
    const [one = Number.NaN, other = Number.NaN] = counts.map((count) => Number(count.replaceAll(',', '')))
    const programs = /, ([\d,]+) programs$/.exec(await search.total.innerText())?.[1]?.replaceAll(',', '')
    expect(one + other).toBe(Number(programs))
    return [one, other]
  })
  expect(stated).toBeGreaterThan(0)
  expect(usual).toBeGreaterThan(stated)
  await then('a card of the national directory says that its hours are not confirmed', () =>
    expect(search.cards.first()).toContainText('usually 9–19 hours a week, not confirmed by the facility'),
  )

  await when('they ask for stated hours only', async () => {
    await search.box('Only programs that state their hours').check()
    await search.show.click()
  })
  await then('only those are left, and each card says who stated them and when', async () => {
    await expect(search.results).toContainText(`${stated} programs state their hours; 0 are shown`)
    expect(await facilitiesFound(search)).toBe(await search.cards.count())
    for (const card of await search.cards.all()) {
      await expect(card).toContainText(/\d h a week, stated by the facility, \w+ 20\d\d/)
    }
  })
})

test('hours are chosen from the list of the form', async ({ page }) => {
  const search = searchPage(page)

  await given('the programs near 90210', () => page.goto('/search?near=90210'))
  const before = await facilitiesFound(search)
  await when('they choose 9 to 15 hours and search', async () => {
    await page.getByRole('combobox', { name: 'Hours a week' }).selectOption({ label: '9 to 15 hours' })
    await page.getByRole('button', { name: 'Search', exact: true }).click()
  })
  await then('fewer are found, the choice is kept and can be taken off', async () => {
    await expect(page).toHaveURL(/[?&]hours=9-15(&|$)/)
    await expect(page.getByRole('combobox', { name: 'Hours a week' })).toHaveValue('9-15')
    expect(await facilitiesFound(search)).toBeLessThan(before)
    await expect(search.chips).toHaveText([/9 to 15 hours/])
  })
  await then('residential programs are not among them, because they have no weekly hours', () =>
    expect(search.cards.getByText('live-in, 24 hours')).toHaveCount(0),
  )
})

test('hours typed into the address by hand are understood and stay in the form', async ({ page }) => {
  const search = searchPage(page)

  await given('an address with a range of its own', () => page.goto('/search?hours=10-14&level=iop'))
  await then('the form shows that range', async () => {
    const list = page.getByRole('combobox', { name: 'Hours a week' })
    await expect(list).toHaveValue('10-14')
    await expect(list.getByRole('option', { name: '10 to 14 hours' })).toHaveCount(1)
    expect(await facilitiesFound(search)).toBeGreaterThan(0)
  })
})
