import type { Browser, Page } from '@playwright/test'
import { type MailedWebsite, startMailedWebsite } from '#tests/e2e/support/mailed-website.ts'
import { authenticatorCode } from '#tests/support/authenticator.ts'
import { onCluster } from '#tests/support/cluster.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

let site: MailedWebsite
test.beforeAll(async () => {
  site = await startMailedWebsite()
})
test.afterAll(() => site.stop())

/** The first address of a mail that leads to a page of the site. */
const linkIn = (mail: string, path: string) => new RegExp(`http://\\S+${path}\\S*`).exec(mail)?.[0] ?? ''

async function signIn(page: Page, email: string): Promise<void> {
  // The people to try the site as are in the embedded default only.
  await expect(page.getByText('owner@example.org')).toHaveCount(0)
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail')
  await page.goto(linkIn(await site.mailTo(email, /sign-in/), '/sign-in/confirm'))
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function newModerator(browser: Browser): Promise<Page> {
  const email = 'moderator@agency.example'
  await onCluster(site.databaseUrl, (client) =>
    client.query('insert into account (email, email_verified, is_moderator) values ($1, true, true)', [email]),
  )
  const page = await (await browser.newContext({ baseURL: site.url })).newPage()
  await page.goto('/sign-in?next=/moderate')
  await signIn(page, email)
  await page.getByRole('button', { name: 'Set up the app' }).click()
  const key = ((await page.locator('.key').textContent()) ?? '').replace(/\s/g, '')
  await page.getByLabel('Code from your app').fill(authenticatorCode(key))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('link', { name: 'go on' }).click()
  return page
}

test('from "I work here" to a change that is live, by mails that a real server took', async ({ browser }) => {
  test.setTimeout(90_000)
  const listing = await onCluster(site.databaseUrl, async (client) => {
    const { rows } = await client.query<{ slug: string; domain: string }>(
      `select slug, regexp_replace(website, '^https?://(www\\.)?([^/]+).*$', '\\2') as domain from facility f
       where website ~ '^https?://(www\\.)?[a-z-]+\\.org/?$' and state = 'VT' and status = 'open'
         and (select count(*) from program p where p.facility_id = f.id) = 1 order by id limit 1`,
    )
    return rows[0] as { slug: string; domain: string }
  })
  const desk = `intake@${listing.domain}`
  const page = await (await browser.newContext({ baseURL: site.url })).newPage()

  await test.step('somebody signs in and claims the listing with a code at its own domain', async () => {
    await page.goto(`/facilities/${listing.slug}`)
    await page.getByRole('link', { name: 'I work here' }).click()
    await page.getByRole('link', { name: 'Sign in to ask' }).click()
    await signIn(page, desk)
    await expect(page).toHaveURL(new RegExp(`/facilities/${listing.slug}/claim$`))
    await page.getByLabel('What is your work there?').fill('I answer the intake line since 2021.')
    await page.getByRole('radio', { name: 'By e-mail' }).check()
    await page.getByLabel('Your e-mail address at work').fill(desk)
    await page.getByRole('button', { name: 'Ask to edit this listing' }).click()
    const mail = await site.mailTo(desk, /\d{4} \d{4}/)
    await page.getByLabel('Your code').fill(/\d{4} \d{4}/.exec(mail)?.[0] ?? '')
    await page.getByRole('button', { name: 'Check the code' }).click()
    await expect(page.getByText('Your code was right.')).toBeVisible()
  })

  const moderator = await newModerator(browser)
  await test.step('a moderator shows a second factor and approves', async () => {
    await expect(moderator).toHaveURL(/\/moderate$/)
    await moderator.locator('a[href*="/moderate/claims/"]').first().click()
    await moderator.getByRole('button', { name: 'Approve', exact: true }).click()
    await expect(moderator.getByRole('status')).toContainText('Approved')
    await site.mailTo(desk, /You can edit|can now edit/)
  })

  await test.step('what they save is live at once', async () => {
    await page.goto(`/manage/${listing.slug}/programs`)
    await page.getByLabel('Name of the program').fill('Evening program <b>of ours</b>')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toContainText('It is on the public page now.')
    await page.goto(`/facilities/${listing.slug}`)
    await expect(page.getByText('Evening program <b>of ours</b>').first()).toBeVisible()
  })

  await test.step('the outbox of a trial is not there', async () => {
    expect((await page.goto('/outbox'))?.status()).toBe(404)
    await page.goto('/sign-in')
    await expect(page.getByText('owner@example.org')).toHaveCount(0)
  })
})
