import type { Page } from '@playwright/test'
import { disconnect } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { makeAdministrator } from '#lib/services/moderators.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { authenticatorCode } from '#tests/support/authenticator.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

let people = 0
const somebody = (what: string) => `${what}-${test.info().project.name}-${process.pid}-${people++}@example.org`

/** Asks for a link and finds it in the outbox. */
async function askForLink(page: Page, email: string): Promise<string> {
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail')
  await page.getByRole('link', { name: 'Open the outbox' }).click()
  const mail = page.getByRole('article').filter({ hasText: email }).first()
  return (await mail.getByRole('link').first().getAttribute('href')) ?? ''
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(await askForLink(page, email))
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('somebody who works at a facility signs in by mail, says their name, and signs out', async ({ page, browser }) => {
  const email = somebody('staff')
  await page.goto('/for-facilities')
  await page.getByRole('link', { name: 'Sign in' }).click()
  const link = await askForLink(page, email)

  await test.step('the link does nothing in another browser, and opening it uses nothing up', async () => {
    const other = await browser.newPage()
    await other.goto(link)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link does not work in this browser')
    await other.close()
    await page.goto(link)
    await page.goto(link)
  })

  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/manage')
  await page.getByRole('link', { name: 'Your account' }).click()
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()

  await test.step('what is wrong is said, and what was typed is kept', async () => {
    await page.getByLabel('Your name').fill('x'.repeat(81))
    await page.getByRole('radio', { name: 'Spanish' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByRole('alert')).toContainText('Use at most 80 characters')
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByLabel('Your name')).toHaveValue('x'.repeat(81))
    await expect(page.getByRole('radio', { name: 'Spanish' })).toBeChecked()
  })

  await page.getByLabel('Your name').fill('Ana Ruiz')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  const bar = page.getByRole('navigation', { name: 'Your account' })
  await expect(bar).toContainText('Ana Ruiz')

  await test.step('a link works once', async () => {
    await page.goto(link)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link was used already')
  })

  await bar.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
  await page.goto('/account')
  await expect(page).toHaveURL('/sign-in?next=%2Faccount')
})

test('whoever tries the site chooses one of the people who are there for that', async ({ page }) => {
  await page.goto('/sign-in')
  const people = page.getByRole('region', { name: 'People to try this site as' })
  await expect(people.getByRole('button')).toHaveCount(5)
  await people.getByRole('button', { name: 'owner@example.org' }).click()
  await page.getByRole('link', { name: 'Open the outbox' }).click()
  await page.getByRole('article').filter({ hasText: 'owner@example.org' }).first().getByRole('link').first().click()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'Example Bridge House' })).toBeVisible()
})

test('a form that names more than it asks for changes nothing more', async ({ page }) => {
  const email = somebody('forger')
  await page.goto('/sign-in')
  await signIn(page, email)
  await expect(page).toHaveURL('/manage')
  const forged = { name: 'A', locale: 'en', isModerator: 'true', is_administrator: 'true', email: 'other@example.org' }
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  for (const address of ['/account', '/sign-in', '/sign-in/code', '/sign-out?isModerator=true', '/moderate/people']) {
    if (!address.startsWith('/sign-out')) await page.request.post(address, { form: forged, headers })
  }
  await page.goto('/account')
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  expect((await page.request.get('/moderate/people')).status()).toBe(403)
})

test('signing in leads to no other site', async ({ page, baseURL }) => {
  await page.goto('/sign-in?next=//evil.example/')
  await signIn(page, somebody('careless'))
  await expect(page).toHaveURL(new URL('/manage', baseURL).href)
  await page.goto('/sign-in?next=https://evil.example/')
  await expect(page).toHaveURL(new URL('/manage', baseURL).href)
})

test('a moderator shows a second factor before anything else, and appoints a colleague', async ({
  page,
  javaScriptEnabled,
}) => {
  // axe is itself a script.
  const isAccessible = async () => javaScriptEnabled !== false && expectAccessible(page)
  const email = somebody('administrator')
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  await makeAdministrator(email, false)
  await disconnect()
  await page.goto('/sign-in?next=/moderate/people')
  await signIn(page, email)
  await expect(page).toHaveURL('/sign-in/code?next=%2Fmoderate%2Fpeople')
  await page.goto('/moderate/people')
  await expect(page).toHaveURL('/sign-in/code?next=%2Fmoderate%2Fpeople')

  await page.getByRole('button', { name: 'Set up the app' }).click()
  const key = ((await page.locator('.key').textContent()) ?? '').replace(/\s/g, '')
  await page.getByLabel('Code from your app').fill('000000')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('alert')).toContainText('That code is not right')
  await isAccessible()
  await page.getByLabel('Code from your app').fill(authenticatorCode(key))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your backup codes')
  await expect(page.getByRole('listitem').locator('code')).toHaveCount(10)
  await page.getByRole('link', { name: 'go on' }).click()

  await expect(page).toHaveURL('/moderate/people')
  const colleague = somebody('moderator')
  await page.getByLabel('Their e-mail address').fill(colleague)
  await page.getByRole('button', { name: 'Appoint' }).click()
  await expect(page.getByRole('status')).toContainText('is a moderator now')
  await page.getByRole('button', { name: `Take the role away from ${colleague}` }).click()
  await expect(page.getByRole('status')).toContainText('no moderator any more')
  await isAccessible()

  await test.step('the next session asks for a code again', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/sign-in')
    await signIn(page, email)
    await page.getByLabel('Code from your app').fill(authenticatorCode(key, 1))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect(page).toHaveURL('/moderate')
    await page.getByRole('link', { name: 'Your account' }).click()
    await isAccessible()
  })
})
