import { en } from '#lib/i18n/messages/en.ts'
import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('a family sees the levels of care side by side, and how many places offer each', async ({ page }) => {
  const search = searchPage(page)

  await given('a family on the home page', () => page.goto('/'))
  await when('they compare the levels of care', () =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Levels of care' }).click(),
  )
  await then('hours and where one sleeps stand beside each of the seven levels', async () => {
    await expect(page.getByRole('rowheader')).toHaveCount(7)
    const iop = page.getByRole('row', { name: /^Intensive outpatient/ })
    await expect(iop).toContainText('9–19')
    await expect(iop).toContainText('At home')
    await expect(page.getByRole('row', { name: /^Hospital inpatient/ })).toContainText('24 hours')
  })
  await then('the danger of stopping suddenly is said before the table', () =>
    expect(page.getByText(/Stopping alcohol or benzodiazepines suddenly can be dangerous/)).toBeVisible(),
  )
  await then('each leads to what the guide says of it', async () => {
    const row = page.getByRole('row', { name: /^Intensive outpatient/ })
    await expect(row.getByRole('link', { name: 'What is an intensive outpatient program (IOP)?' })).toHaveAttribute(
      'href',
      '/guide/what-is-an-iop',
    )
  })
  const residential = page.getByRole('row', { name: /^Residential/ })
  const count = Number(/[\d,]+/.exec(await residential.locator('.level-count').innerText())?.[0].replaceAll(',', ''))
  await when('they go on to the residential places', () => residential.getByRole('link', { name: /^Find/ }).click())
  await then('exactly that many are listed', async () => expect(await facilitiesFound(search)).toBe(count))
})

test('the number of a state on the home page is the number on its own page', async ({ page }) => {
  await given('the list of states', () => page.goto('/'))
  const state = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Wyoming' }) })
  const count = /\d+/.exec((await state.innerText()).replace('Wyoming', ''))?.[0] ?? 'none'
  await when('they open Wyoming', () => state.getByRole('link').click())
  await then('that many facilities are there', async () => {
    const numbers = page.getByRole('region', { name: en.landing.numbers })
    await expect(numbers.getByText(count, { exact: true }).first()).toBeVisible()
  })
})
