import { signInAsModerator } from '#tests/e2e/support/signed-in.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

/** One for each way to run: what one sees while its report waits must not be another's. */
const listings = {
  js: { name: 'Example Prairie Clinic', path: '/facilities/example-prairie-clinic-bismarck-nd' },
  'no-js': { name: 'Example Hi-Line Telehealth', path: '/facilities/example-hi-line-telehealth-glasgow-mt' },
}

test('anyone reports an error without an account, and sees what became of it', async ({ page, browser, baseURL }) => {
  const { name, path: listing } = listings[test.info().project.name as keyof typeof listings]
  await page.goto(listing)
  await page.getByRole('link', { name: 'Report an error on this page' }).click()
  await page.getByRole('button', { name: 'Send the report' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose which part is wrong.')
  await expect(page.getByRole('alert')).toContainText('Say in a few words what is wrong.')

  const said = 'I called today. This number belongs to a shop. <b>Please check.</b>'
  await page.getByRole('radio', { name: 'A phone number' }).check()
  await page.getByLabel('What is wrong').fill(said)
  await page.getByRole('button', { name: 'Send the report' }).click()
  await test.step('what comes quicker than a person types is asked for once more, with every word kept', async () => {
    await expect(page.getByRole('status')).toContainText('press the button again')
    await expect(page.getByLabel('What is wrong')).toHaveValue(said)
  })
  await page.waitForTimeout(3000)
  await page.getByRole('button', { name: 'Send the report' }).click()
  await expect(page).toHaveURL(/\/reports\/[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/)
  await expect(page.getByText('It waits for a moderator.')).toBeVisible()
  const outcome = page.url()
  const code = outcome.split('/').at(-1) ?? ''

  await page.goto(listing)
  await expect(page.getByText('a phone number here may be wrong')).toBeVisible()

  await test.step('a moderator reads it and decides', async () => {
    const context = await browser.newContext({ baseURL })
    await signInAsModerator(context)
    const moderator = await context.newPage()
    await moderator.goto('/moderate')
    await moderator.getByRole('link', { name }).first().click()
    await expect(moderator.getByText(said)).toBeVisible()
    await moderator.getByRole('button', { name: 'The listing stays as it is' }).click()
    await expect(moderator.getByRole('alert')).toContainText('Say why')
    await moderator.getByLabel('What came of it').fill('We called. The facility answered.')
    await moderator.getByRole('button', { name: 'The listing stays as it is' }).click()
    await expect(moderator).not.toHaveURL(/reports/)
    await context.close()
  })

  await page.goto('/reports')
  await page.getByLabel('Your reference').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(page).toHaveURL(outcome)
  await expect(page.getByText('The listing stays as it is.')).toBeVisible()
  await expect(page.getByText('We called. The facility answered.')).toBeVisible()
  await page.goto(listing)
  await expect(page.getByText('a phone number here may be wrong')).toHaveCount(0)
})

test('a reference that is mistyped is met with a way on', async ({ page }) => {
  await page.goto('/reports')
  await page.getByLabel('Your reference').fill('K7QM')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(page.getByRole('alert')).toContainText('A reference looks like')
  expect((await page.goto('/reports/K7QM-3XTV-9HBC'))?.status()).toBe(404)
  await expect(page.getByRole('alert')).toContainText('No report has this reference')
})
