import type { Browser, Page } from '@playwright/test'
import { signInAs, signInAsModerator, signInAsStaff } from '#tests/e2e/support/signed-in.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

let people = 0
const somebody = (who: string) => `${who}-${test.info().project.name}-${process.pid}-${people++}@example.org`

/** The newest mail to an address, in the outbox. */
async function newestMail(page: Page, email: string) {
  await page.goto('/outbox')
  return page.getByRole('article').filter({ hasText: email }).first()
}

async function moderator(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await signInAsModerator(page.context())
  return page
}

test('somebody claims a listing by a code at its own domain, and edits it once a moderator agrees', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  // Two people and a dozen pages, two of them looked at by axe.
  test.slow()
  const slug = javaScriptEnabled
    ? 'example-lincoln-prairie-treatment-center-springfield-il'
    : 'example-canyon-house-beverly-hills-ca'
  const listing = `/facilities/${slug}`
  const email = somebody('staff')
  const desk = somebody('desk')

  await given('the listing of the place where they work', async () => {
    await page.goto(listing)
    await page.getByRole('link', { name: 'I work here' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('I work here')
    await expect(page.getByRole('link', { name: 'Sign in to ask' })).toBeVisible()
    await signInAs(page.context(), email)
    await page.goto(`${listing}/claim`)
    if (javaScriptEnabled) await expectAccessible(page)
  })
  await when('they give an address elsewhere, it is refused and what they typed is kept', async () => {
    await page.getByLabel('What is your work there?').fill('I have been the intake coordinator since 2019.')
    await page.getByRole('radio', { name: 'By e-mail' }).check()
    await page.getByLabel('Your e-mail address at work').fill('somebody@elsewhere.example')
    await page.getByRole('button', { name: 'Ask to edit this listing' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByRole('alert')).toContainText('at the domain of the listing’s website')
    await expect(page.getByLabel('What is your work there?')).toHaveValue(/intake coordinator/)
    await page.getByLabel('Your e-mail address at work').fill(desk)
    await page.getByRole('button', { name: 'Ask to edit this listing' }).click()
  })
  await then('the code of the mail proves it', async () => {
    await expect(page.getByText(`A code is on its way to ${desk}`)).toBeVisible()
    const mail = await newestMail(page, desk)
    const code = /\d{4} \d{4}/.exec((await mail.textContent()) ?? '')?.[0] ?? ''
    await page.goto(`${listing}/claim`)
    await page.getByLabel('Your code').fill('0000 0000')
    await page.getByRole('button', { name: 'Check the code' }).click()
    await expect(page.getByRole('alert')).toContainText('That is not the code')
    await page.getByLabel('Your code').fill(code)
    await page.getByRole('button', { name: 'Check the code' }).click()
    await expect(page.getByText('Your code was right.')).toBeVisible()
    await page.goto('/manage')
    await expect(page.getByText('a moderator decides')).toBeVisible()
  })
  await when('a moderator approves it from the queue', async () => {
    const desktop = await moderator(browser)
    await desktop.goto('/moderate?kind=claims')
    await desktop.locator(`a[href*="/moderate/claims/"]`).last().click()
    await expect(desktop.getByText(email)).toBeVisible()
    await expect(desktop.getByText('the right code was typed')).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(desktop)
    await desktop.getByRole('button', { name: 'Approve', exact: true }).click()
    await expect(desktop.getByRole('status')).toContainText('Approved')
    await desktop.context().close()
  })
  await then('they are told, and the listing is theirs to edit', async () => {
    await expect(await newestMail(page, email)).toContainText('You can edit')
    await page.goto('/manage')
    await page.locator(`a[href="/manage/${slug}"]`).click()
    await expect(page).toHaveURL(`/manage/${slug}`)
  })
})

test('an owner cannot leave a listing alone, and invites a colleague', async ({ page, browser, javaScriptEnabled }) => {
  const slug = javaScriptEnabled
    ? 'example-hi-line-telehealth-glasgow-mt'
    : 'example-harbor-veterans-program-san-diego-ca'
  const colleague = somebody('colleague')
  await given('the only owner of a listing, who wants to leave', async () => {
    await signInAsStaff(page.context(), slug)
    await page.goto(`/manage/${slug}/people`)
    await expect(page.getByText('(you)')).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(page)
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByRole('status')).toContainText('keeps at least one owner')
  })
  await when('they invite a colleague, whose address alone can accept', async () => {
    await page.getByLabel('Their e-mail address').fill(colleague)
    await page.getByRole('radio', { name: 'Editor' }).check()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByRole('status')).toContainText('on its way')
    const href = await (await newestMail(page, colleague)).getByRole('link').first().getAttribute('href')
    await page.goto(href ?? '')
    await expect(page.getByText('sent to another address')).toBeVisible()
    const other = await browser.newPage()
    await signInAs(other.context(), colleague)
    await other.goto(href ?? '')
    await other.getByRole('button', { name: 'Accept' }).click()
    await expect(other).toHaveURL(`/manage/${slug}`)
    await other.goto(href ?? '')
    await expect(other.getByText('used already')).toBeVisible()
    await other.context().close()
  })
  await then('both are among the people of the listing', async () => {
    await page.goto(`/manage/${slug}/people`)
    await expect(page.getByText(colleague)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Make an owner' })).toBeVisible()
  })
})

/** Where no other test counts what there is. */
test('somebody adds a facility that is not listed, after those that may be the same', async ({ page, browser }) => {
  const email = somebody('founder')
  const name = `Brand New Harbor ${test.info().project.name}`
  await signInAs(page.context(), email)
  await page.goto('/propose')
  await page.getByLabel('Name of the facility').fill(name)
  await page.getByLabel('Street', { exact: true }).fill('100 Example Street')
  await page.getByLabel('City').fill('Glasgow')
  await page.getByLabel('ZIP code').fill('59230')
  await page.getByLabel('Phone for people').fill('937-555-0101')
  await page.getByRole('button', { name: 'Look for it' }).click()
  await expect(page.getByRole('heading', { name: 'Is it one of these?' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'This is it' }).first()).toHaveAttribute('href', /\/claim$/)
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('checkbox', { name: 'Intensive outpatient' }).check()
  await page.getByLabel('What is your work there?').fill('I opened it last month and answer the phone.')
  await test.step('nothing is lost when the session has ended', async () => {
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Send it to a moderator' }).click()
    await expect(page.getByRole('alert')).toContainText('Nothing you typed is lost')
    await signInAs(page.context(), email)
    await page.getByRole('button', { name: 'Send it again' }).click()
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

  const desktop = await moderator(browser)
  await desktop.goto(page.url().replace(/.*\/propose\//, '/moderate/proposals/'))
  await expect(desktop.getByText('the same phone').first()).toBeVisible()
  await desktop.getByRole('button', { name: 'Add it to the directory' }).click()
  await desktop.context().close()

  await page.reload()
  await page.getByRole('link', { name: 'Edit the listing' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brand New Harbor')
})
