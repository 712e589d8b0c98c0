import { signInAsStaff } from '#tests/e2e/support/signed-in.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

/** Facilities that no other test looks at, one for each kind of browser. */
const ponce = {
  js: 'centro-madre-dominga-casa-belen-inc-ponce-pr',
  'no-js': 'va-caribbean-healthcare-system-san-juan-pr',
}
const bayamon = { js: 'clinica-de-tratamiento-bayamon-pr', 'no-js': 'clinica-del-oeste-mayaguez-pr' }
const own = (slugs: typeof ponce) => slugs[test.info().project.name as keyof typeof slugs]

test('an admissions officer types in a week, previews it and saves it', async ({ page, context }) => {
  const slug = own(ponce)
  await given('somebody who edits the listing', async () => {
    await signInAsStaff(context, slug)
    await page.goto(`/manage/${slug}`)
    await page.getByRole('link', { name: 'Schedule', exact: true }).click()
  })

  const sessions = page.getByRole('group', { name: /^Session \d/ })
  await when('they type in Monday and copy it to two days', async () => {
    await sessions.first().getByLabel('Day').selectOption('mon')
    await sessions.first().getByLabel('Starts').fill('18:00')
    await sessions.first().getByLabel('Ends').fill('21:00')
    await page.getByText('Copy a day').click()
    for (const day of ['Wed', 'Thu']) await page.getByRole('checkbox', { name: day }).check()
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect(sessions).toHaveCount(3)
    await expect(page.getByText('Adds up to 9 hours a week.')).toBeVisible()
  })

  await when('one session ends before it starts, that is said and nothing is lost', async () => {
    await sessions.nth(1).getByLabel('Ends').fill('17:00')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await expect(page.getByRole('alert')).toContainText('A session must end after it starts.')
    await expect(page).toHaveTitle(/^Error: Schedule/)
    await expect(sessions.nth(2).getByLabel('Day')).toHaveValue('thu')
    await sessions.nth(1).getByLabel('Ends').fill('21:00')
  })

  await when('they state fewer hours than that, the page says what the public would read', async () => {
    await page.getByRole('group', { name: 'Hours a week', exact: true }).getByLabel('At least').fill('6')
    await page.getByRole('button', { name: 'Add up again' }).click()
    await expect(page.getByText('These do not agree.')).toContainText('The facility states 6 hours a week')
    await page.getByRole('group', { name: 'Hours a week', exact: true }).getByLabel('At least').fill('9')
  })

  await then('the preview shows the public page, and nothing is public yet', async () => {
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Preview' })).toBeVisible()
    await expect(page.locator('#programs').getByText('Changed in this preview')).toHaveCount(1)
    await expect(page.locator('#programs')).toContainText('9 hours a week')
    const visitor = await page.request.get(`/facilities/${slug}`)
    expect((await visitor.text()).includes('stated by the facility')).toBe(false)
  })

  await then('it is public once it is saved, and the task list says so', async () => {
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toHaveText('Saved: Schedule. It is on the public page now.')
    await page.getByRole('link', { name: 'See the public page' }).click()
    await expect(page.locator('#programs')).toContainText('9 hours a week')
    await expect(page.locator('#programs')).toContainText('stated by the facility')
  })
})

test('two people change the same words, and the second chooses', async ({ page, context, browser }) => {
  const slug = own(bayamon)
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await given('two people with the same form open', async () => {
    for (const each of [context, other]) await signInAsStaff(each, slug)
    for (const each of [page, theirs]) await each.goto(`/manage/${slug}/contact`)
  })

  await when('both change how to get there', async () => {
    await theirs.getByLabel('Public transport').fill('Bus 1')
    await theirs.getByRole('button', { name: 'Save' }).last().click()
    await expect(theirs.getByRole('status')).toContainText('It is on the public page now.')
    await page.getByLabel('Public transport').fill('Bus 2')
    await page.getByLabel('Accessibility').fill('A ramp at the back')
    await page.getByRole('button', { name: 'Save' }).last().click()
  })

  await then('the second sees both versions and chooses', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Somebody else has changed this too')
    await page.getByRole('button', { name: 'Save what I chose' }).click()
    await expect(page.getByRole('alert')).toContainText('choose one of the two versions')
    const choice = page.getByRole('group', { name: 'Public transport' })
    await expect(choice).toContainText('Bus 1')
    await choice.getByRole('radio', { name: 'Yours' }).check()
    await page.getByRole('button', { name: 'Save what I chose' }).click()
    await page.getByRole('link', { name: 'See the public page' }).click()
    await expect(page.getByText('Bus 2')).toBeVisible()
    await expect(page.getByText('A ramp at the back')).toBeVisible()
  })
  await other.close()
})

test('somebody whose session ended while they typed loses nothing', async ({ page, context }) => {
  const slug = own(bayamon)
  await signInAsStaff(context, slug)
  await page.goto(`/manage/${slug}/rules`)
  await page.getByLabel('Curfew').fill('10 pm')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save' }).last().click()
  await expect(page.getByRole('alert')).toContainText('You were signed out')
  await expect(page.getByRole('link', { name: 'Sign in in a new tab' })).toHaveAttribute('href', /^\/sign-in\?next=/)
  await signInAsStaff(context, slug)
  await page.getByRole('button', { name: 'Save' }).last().click()
  await expect(page.getByRole('status')).toContainText('Saved: House rules')
})
