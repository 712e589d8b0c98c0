import type { Browser, Page } from '@playwright/test'
import { signInAsModerator, signInAsStaff } from '#tests/e2e/support/signed-in.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

/** Facilities that no other test looks at, one for each kind of browser. */
const listings = {
  js: { slug: 'hogar-crea-tortugo-san-juan-pr', name: 'Hogar CREA Tortugo', phone: '787-555-0141' },
  'no-js': { slug: 'hogar-crea-ponce-playa-ponce-pr', name: 'Hogar CREA Ponce Playa', phone: '787-555-0142' },
}
const own = () => listings[test.info().project.name as keyof typeof listings]

async function moderator(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await signInAsModerator(page.context())
  return page
}

test('a phone number changes once two moderators agree', async ({ page, browser, javaScriptEnabled }) => {
  const { slug, name, phone } = own()
  const listing = `/facilities/${slug}`
  const visitor = async () => (await page.request.get(listing)).text()

  await given('a facility whose staff ask for another phone number', async () => {
    await signInAsStaff(page.context(), slug)
    await page.goto(`/manage/${slug}/contact`)
    await page.getByRole('group', { name: 'Phone 1', exact: true }).getByLabel('Number', { exact: true }).fill(phone)
    await page.getByRole('button', { name: 'Save' }).last().click()
    expect(await visitor()).not.toContain(phone)
  })

  const first = await moderator(browser)
  await when('a moderator finds it in the queue and approves it, it waits for another', async () => {
    await first.goto('/moderate?kind=changes&state=PR')
    await first.getByRole('link', { name }).click()
    await expect(first.getByText(phone)).toBeVisible()
    if (javaScriptEnabled) await expectAccessible(first)
    await first.getByRole('button', { name: 'Approve' }).click()
    await expect(first.getByRole('status')).toContainText('A second moderator decides')
    expect(await visitor()).not.toContain(phone)
  })
  const address = await when('the same moderator tries again, it is refused', async () => {
    await first.goto('/moderate?kind=changes&state=PR')
    await expect(first.getByText('You have approved it')).toBeVisible()
    await first.getByRole('link', { name }).click()
    await first.getByRole('button', { name: 'Approve' }).click()
    await expect(first.getByRole('alert')).toContainText('You have approved this already')
    return first.url()
  })
  await then('a second one makes it public', async () => {
    const second = await moderator(browser)
    await second.goto(address)
    await second.getByRole('button', { name: 'Approve' }).click()
    await expect(second.getByRole('status')).toContainText('It is live now')
    await second.context().close()
    expect(await visitor()).toContain(phone)
  })
  await first.context().close()
})

test('what stood before is brought back from the history', async ({ page, browser, javaScriptEnabled }) => {
  const slug = javaScriptEnabled ? 'hogar-crea-luquillo-luquillo-pr' : 'hogar-crea-las-marias-las-marias-pr'
  const listing = `/facilities/${slug}`
  const closed = 'This facility is closed for now'
  const staff = await browser.newPage()
  await signInAsStaff(staff.context(), slug)

  await given('a facility that a moderator marked as closed for now', async () => {
    await signInAsModerator(page.context())
    await page.goto(`/moderate/listings/${slug}`)
    await page.getByRole('radio', { name: 'Closed for now' }).check()
    await page.getByLabel('How do you know?').fill('Nobody answers')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toContainText('Saved')
    await staff.goto(listing)
    await expect(staff.getByText(closed)).toBeVisible()
  })
  await when('they bring back what stood before that entry', async () => {
    await page.goto(`/manage/${slug}/history`)
    await page.getByText('What changed').first().click()
    await expect(page.getByRole('row', { name: /Open or closed/ }).first()).toContainText('Closed for now')
    await page.getByRole('link', { name: 'The listing as it stood then' }).first().click()
    await page.getByRole('radio', { name: 'Only what this entry changed' }).check()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(page.getByRole('alert')).toContainText('Write why')
    if (javaScriptEnabled) await expectAccessible(page)
    await page.getByLabel('Why?').fill('They had moved their desk')
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(page.getByRole('status')).toContainText('Brought back')
  })
  await then('the public page and the staff’s history say so, without naming anybody', async () => {
    await staff.goto(listing)
    await expect(staff.getByText(closed)).toHaveCount(0)
    await staff.goto(`/manage/${slug}/history`)
    const [newest] = await staff.locator('.history > li').allTextContents()
    expect(newest).toContain('brought back what stood before: open or closed')
    expect(newest).toContain('They had moved their desk')
    expect(newest).not.toContain('@example.org')
    await staff.context().close()
  })
})

test('two listings of one place become one, whose old address leads on', async ({ page, javaScriptEnabled }) => {
  const { from, into } = javaScriptEnabled
    ? { from: 'hogar-crea-guanica-guanica-pr', into: 'hogar-crea-humacao-humacao-pr' }
    : { from: 'hogar-crea-gurabo-gurabo-pr', into: 'hogar-crea-juncos-pr' }
  await signInAsModerator(page.context())
  await page.goto('/moderate/merge')
  await page.getByLabel('The listing that goes').fill(`https://level-ground.example/facilities/${from}`)
  await page.getByLabel('The listing that stays').fill(into)
  await page.getByRole('button', { name: 'Show both' }).click()
  await page.getByRole('button', { name: 'Merge them' }).click()
  await expect(page.getByRole('alert')).toContainText('Write a reason')
  await page.getByLabel('Why are they one place?').fill('One door, two names')
  await page.getByRole('button', { name: 'Merge them' }).click()
  await expect(page.getByRole('status')).toContainText('Merged')
  const answer = await page.request.get(`/facilities/${from}`, { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([308, `/facilities/${into}`])

  await page.getByLabel('Why?').fill('Two doors after all')
  await page.getByRole('button', { name: 'Undo the merge' }).click()
  await expect(page.getByRole('status')).toContainText('undone')
  expect((await page.request.get(`/facilities/${from}`, { maxRedirects: 0 })).status()).toBe(200)
})
