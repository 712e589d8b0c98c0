import type { Page } from '@playwright/test'
import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const table = (page: Page) => page.getByRole('table').first()
const columns = (page: Page) => table(page).getByRole('columnheader')
const row = (page: Page, label: string) =>
  table(page)
    .locator('tr:not(.comparison-group)')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${label}`) }) })
const programs = (page: Page) => searchPage(page).cards.getByRole('checkbox')

test('a family compares programs of a search, and nothing is kept of it', async ({ page, context }) => {
  await given('a search near Dayton', () => page.goto('/search?near=45402&level=iop'))
  await when('they tick two programs', async () => {
    await programs(page).nth(0).check()
    await programs(page).nth(1).check()
  })
  await then('the button comes into sight', () =>
    expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeInViewport(),
  )
  await when('they press it', () => page.getByRole('button', { name: 'Compare', exact: true }).click())
  await then('both stand side by side, at an address that can be shared', async () => {
    await expect(page).toHaveURL(/\/compare\?p=\d+&p=\d+$/)
    await expect(columns(page)).toHaveCount(2)
  })
  await then('no cookie was set', async () => expect(await context.cookies()).toEqual([]))
})

test('an inpatient program stands beside an intensive outpatient one', async ({ page }) => {
  await given('the two', () => page.goto('/compare?p=32220&p=32205'))
  await then('what differs is there, each in its words', async () => {
    await expect(row(page, 'Where you sleep')).toContainText('There')
    await expect(row(page, 'Where you sleep')).toContainText('At home')
    await expect(row(page, 'Days a week')).toContainText('People live there')
    await expect(row(page, 'Days a week')).toContainText('3–4 days a week')
  })
  await then('what each asks of a family stands below, with its sources', async () => {
    const kinds = page.getByRole('region', { name: 'What each kind asks of a family' })
    await expect(kinds.getByRole('columnheader')).toHaveText(['Intensive outpatient (IOP)', 'Hospital inpatient'])
    await expect(kinds.getByRole('link', { name: /assessing the evidence/i })).toBeVisible()
  })
})

test('what is not stated says so, and becomes a question', async ({ page }) => {
  await given('a program that says much beside one that says little', () => page.goto('/compare?p=32205&p=32230'))
  await then('the gaps are visible', () => expect(row(page, 'Openings')).toContainText('Not stated'))
  await then('they are asked at the foot, of the program that leaves them', async () => {
    const questions = page.getByRole('region', { name: 'What to ask when you call' })
    await expect(questions.getByRole('heading', { name: 'Ask Example Prairie Clinic' })).toBeVisible()
    await expect(questions).toContainText('Openings and wait')
  })
})

test('every row can be shown, and those that differ are marked', async ({ page }) => {
  await given('two programs', () => page.goto('/compare?p=32205&p=32214'))
  await expect(row(page, 'Buprenorphine')).toHaveCount(0)
  await when('they ask for every answer', () => page.getByRole('link', { name: 'Show every answer' }).click())
  await then('what they have in common is there too', async () => {
    await expect(page).toHaveURL(/rows=all$/)
    await expect(row(page, 'Buprenorphine')).not.toContainText('differs')
    await expect(row(page, 'How long')).toContainText('differs')
  })
  await when('they go back', () => page.getByRole('link', { name: 'Show only what differs' }).click())
  await then('it is gone', () => expect(row(page, 'Buprenorphine')).toHaveCount(0))
})

test('distances are measured from a place, and the rest of the address stays', async ({ page }) => {
  await given('two programs with every row', () => page.goto('/compare?p=32205&p=32214&rows=all'))
  await when('they say where they would travel from', async () => {
    await page.getByRole('textbox', { name: 'Where you would travel from' }).fill('45402')
    await page.getByRole('button', { name: 'Show distances' }).click()
  })
  await then('miles and the travel of a week are there', async () => {
    await expect(page).toHaveURL(/p=32205&p=32214&rows=all&near=45402$/)
    await expect(row(page, 'Distance')).toContainText('miles away')
    await expect(row(page, 'Travel a week')).toContainText('One way there, one way back')
  })
})

test('a program can be taken out again', async ({ page }) => {
  await given('three programs', () => page.goto(kindsOfPages.comparison))
  await expect(columns(page)).toHaveCount(3)
  await when('one is removed', () => page.getByRole('link', { name: /^Remove Example Canyon House/ }).click())
  await then('two are left', () => expect(columns(page)).toHaveCount(2))
})

test('more than four do not fit: all of them are there to choose from', async ({ page }) => {
  await given('six programs', () => page.goto('/compare?p=32205&p=32206&p=32208&p=32210&p=32214&p=32220'))
  await then('it says so, and shows four', async () => {
    await expect(page.getByText('Four programs fit side by side.')).toBeVisible()
    await expect(columns(page)).toHaveCount(4)
  })
  await when('they choose the last two', async () => {
    const boxes = page.getByRole('group', { name: /^Four programs fit/ }).getByRole('checkbox')
    await expect(boxes).toHaveCount(6)
    for (const at of [0, 1, 2, 3]) await boxes.nth(at).uncheck()
    for (const at of [4, 5]) await boxes.nth(at).check()
    await page.getByRole('button', { name: 'Compare the chosen ones' }).click()
  })
  await then('those two are compared', () => expect(page).toHaveURL(/\/compare\?p=32214&p=32220$/))
})

for (const [what, path, says] of [
  ['nothing', '/compare', 'Nothing to compare yet'],
  ['one program', '/compare?p=32205', 'One more program, and you can compare'],
  ['a program that is none', '/compare?p=2147483647&p=abc', 'not in the directory'],
  ['a facility that has closed', '/compare?p=32229&p=32205', 'has closed, so it is not compared'],
  ['nonsense', '/compare?p=%3Cscript%3E&near=%00&rows[]=1', 'Nothing to compare yet'],
] as const) {
  test(`an address with ${what} explains itself and offers a way on`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('main')).toContainText(says)
    await expect(
      page
        .locator('main')
        .getByRole('link', { name: /Search/ })
        .first(),
    ).toBeVisible()
  })
}

test('programs can be collected and compared with the keyboard alone', async ({ page }) => {
  await given('results', () => page.goto('/search?near=45402&level=iop'))
  await when('they tick two with the space bar and press Enter', async () => {
    await programs(page).nth(0).focus()
    await page.keyboard.press('Space')
    await programs(page).nth(1).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
  })
  await then('they are compared', () => expect(columns(page)).toHaveCount(2))
})

test('the kinds of care stand side by side, with numbers of the place that is asked', async ({ page }) => {
  await given('a family on the home page', () => page.goto('/'))
  await when('they compare inpatient and outpatient', () =>
    page.getByRole('link', { name: 'Compare inpatient and outpatient' }).click(),
  )
  await then('six kinds are there, with numbers of the country', async () => {
    await expect(columns(page)).toHaveCount(6)
    await expect(row(page, 'Facilities that offer it')).toContainText(/\d,\d{3}/)
    await expect(page.getByRole('link', { name: /Clinical Issues in Intensive Outpatient/ })).toBeVisible()
  })
  await when('they ask for Ohio', async () => {
    await page.getByRole('textbox', { name: 'Numbers for a place' }).fill('Ohio')
    await page.getByRole('button', { name: 'Show numbers' }).click()
  })
  await then('the numbers are those of Ohio', async () => {
    await expect(page.getByRole('rowheader', { name: 'In Ohio' })).toBeVisible()
    await expect(row(page, 'Facilities that offer it')).not.toContainText(/\d,\d{3}/)
  })
})

test('a comparison is read in Spanish', async ({ page }) => {
  await given('two programs in English', () => page.goto('/compare?p=32205&p=32214'))
  await when('they ask for Spanish', () => page.getByRole('link', { name: 'Leer esta página en español' }).click())
  await then('the same two are there, in Spanish', async () => {
    await expect(page).toHaveURL(/\/es\/compare\?p=32205&p=32214$/)
    await expect(row(page, 'Dónde se duerme')).toContainText('En casa')
  })
})

for (const path of [kindsOfPages.comparison, `/es${kindsOfPages.comparison}`, kindsOfPages.kinds]) {
  test(`${path} is printed on one sheet, sideways`, async ({ page }) => {
    await page.goto(path)
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(sheets.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
    expect(sheets).toContain('/MediaBox [0 0 792 612]')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('input:visible, select:visible, button:visible')).toHaveCount(0)
    await expect(page.getByRole('link', { name: '988', exact: true })).toBeVisible()
    await expect(page.getByText(/\/compare/).last()).toBeVisible()
  })
}
