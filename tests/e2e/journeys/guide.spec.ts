import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('a reader goes from the guide to an article, a source, a word and a search', async ({ page }) => {
  await given('the guide', () => page.goto('/guide'))
  await when('they open the article about hours', () =>
    page.getByRole('link', { name: 'Outpatient, IOP and PHP: the difference in hours' }).click(),
  )
  await then('the table says 9 to 19 hours for an IOP, and that no clinician has reviewed it', async () => {
    await expect(page.getByRole('row', { name: /^Intensive outpatient/ })).toContainText('9 to 19')
    await expect(page.getByText('Not yet reviewed by a clinician')).toBeVisible()
  })
  await when('they ask for the first source', () =>
    page.getByRole('link', { name: 'Source 1', exact: true }).first().click(),
  )
  await then('it is named with its publisher and its own address', async () => {
    const source = page.locator('#source-1')
    await expect(source).toBeInViewport()
    await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\//)
  })
  await when('they follow a word', () => page.getByRole('link', { name: 'stepping down' }).click())
  await then('the glossary opens at that word', async () => {
    await expect(page).toHaveURL(/\/guide\/words#step-down$/)
    await expect(page.locator('#step-down')).toBeInViewport()
  })
  await when('they go back and on to the search', async () => {
    await page.goBack()
    await page.getByRole('link', { name: '9 to 12 hours a week' }).click()
  })
  await then('the search has the hours', () => expect(page).toHaveURL(/\/search\?hours=9-12$/))
})

test('a reader of Spanish stays in Spanish from the guide to the search', async ({ page }) => {
  await given('the article on what an IOP is', () => page.goto('/es/guide/what-is-an-iop'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('¿Qué es un programa ambulatorio intensivo')
  await when('they go on to the search', () =>
    page.getByRole('link', { name: 'Busque programas ambulatorios intensivos' }).click(),
  )
  await then('it is the Spanish one', () => expect(page).toHaveURL(/\/es\/search\?level=iop$/))
})

test('an article on paper has its sources and no contents list', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/guide/detox')
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.locator('.guide-contents')).toBeHidden()
})

test('an article that does not exist is a real 404 with a search', async ({ page }) => {
  const answer = await page.goto('/guide/no-such-article')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('search')).toBeVisible()
})

test('pages with words of the field lead to what they mean', async ({ page }) => {
  for (const path of [kindsOfPages.results, kindsOfPages.comparison, kindsOfPages.levels]) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'What do these words mean?' }), path).toHaveAttribute(
      'href',
      '/guide/words',
    )
  }
  await page.goto(kindsOfPages['full listing'])
  await expect(page.locator('.definitions a[href="/guide/words#asam"]').first()).toHaveText('ASAM level')
})

test('the page of a level in a place leads to the article about it', async ({ page }) => {
  await page.goto(kindsOfPages['city landing'])
  await page.getByRole('link', { name: 'What is an intensive outpatient program (IOP)?' }).click()
  await expect(page).toHaveURL('/guide/what-is-an-iop')
})
