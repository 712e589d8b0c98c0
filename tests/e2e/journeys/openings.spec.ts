import { type AskedForOpenings, askForOpeningsByMail, useUpLinks } from '#tests/e2e/support/openings-mail.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { expect, test } from '#tests/support/visit.ts'

let asked: AskedForOpenings

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  asked = await askForOpeningsByMail(test.info().project.name === 'js' ? 0 : 1)
})

test('an admissions officer sets openings from the mail, without signing in', async ({ page, javaScriptEnabled }) => {
  const { openingsPath, listingPath } = asked
  await given('the link of the weekly mail', async () => {
    await page.goto(openingsPath)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('are there openings?')
    await expect(page.getByText('The listing says now: Not stated')).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(page)
  })
  await when('they add a wait that is no number', async () => {
    await page.getByText('Add a start date or a wait first').click()
    await page.getByLabel('Days to wait').fill('a few')
    await page.getByRole('button', { name: 'There is a waiting list' }).click()
  })
  await then('it says what is wrong, with what they typed, and nothing is live', async () => {
    await expect(page.getByRole('alert')).toContainText('whole number of days')
    await expect(page.getByLabel('Days to wait')).toHaveValue('a few')
  })
  await when('they mend it and press again', async () => {
    await page.getByLabel('Days to wait').fill('12')
    await page.getByRole('button', { name: 'There is a waiting list' }).click()
  })
  await then('the page says what is live and until when', async () => {
    await expect(page.getByText('Has a waiting list')).toBeVisible()
    await expect(page.getByText(/about 12 days to wait; .*counts until/)).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(page)
  })
  await then('so does the listing', async () => {
    await page.getByRole('link', { name: 'See the listing' }).click()
    await expect(page).toHaveURL(new RegExp(`${listingPath}$`))
    await expect(page.getByText('Has a waiting list').first()).toBeVisible()
  })
  await then('the link is used up', async () => {
    await page.goto(openingsPath)
    await expect(page.getByText('This link has done its work')).toBeVisible()
    await expect(page.getByRole('button', { name: 'We are full' })).toHaveCount(0)
  })
})

test('a form that was open before the link was used changes nothing', async ({ page }) => {
  await page.goto(asked.otherOpeningsPath)
  await when('somebody else uses the link first', () => useUpLinks(asked.email))
  await page.getByRole('button', { name: 'We are full' }).click()
  await then('it says so', () => expect(page.getByRole('alert')).toContainText('Nothing was changed now'))
})

test('a link that is made up is a 404 with a way to sign in, in both languages', async ({ page }) => {
  for (const [path, says] of [
    ['/openings/made-up', 'This link does not work'],
    ['/es/openings/made-up', 'Este enlace no funciona'],
    ['/mail-settings/made-up', 'This link does not work'],
  ] as const) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says)
    await expect(page.locator('main').getByRole('link')).toHaveAttribute('href', /sign-in/)
  }
})

test('reminders are switched off by one press, by a person or by their mail program', async ({ page, request }) => {
  await page.goto(asked.settingsPath)
  await expect(page.getByText(`Reminders go to ${asked.email}`)).toBeVisible()
  await when('they press the button', () => page.getByRole('button', { name: 'Send me no more reminders' }).click())
  await then('no more come, and they can have them again', async () => {
    await expect(page.getByText(`No reminders go to ${asked.email}`)).toBeVisible()
    await page.getByRole('button', { name: 'Send me reminders again' }).click()
    await expect(page.getByText(`Reminders go to ${asked.email}`)).toBeVisible()
  })
  await when('a mail program posts to the address in its header', async () => {
    const answer = await request.post(asked.unsubscribePath, { form: { 'List-Unsubscribe': 'One-Click' } })
    expect(answer.status()).toBe(200)
  })
  await then('they are off', async () => {
    await page.goto(asked.unsubscribePath)
    await expect(page).toHaveURL(new RegExp(`${asked.settingsPath}$`))
    await expect(page.getByText(`No reminders go to ${asked.email}`)).toBeVisible()
  })
})
