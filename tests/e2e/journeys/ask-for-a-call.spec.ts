import { signInAsModerator, signInAsStaff } from '#tests/e2e/support/signed-in.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

const slug = 'example-miami-valley-recovery-center-dayton-oh'

test('somebody asks one facility for a call, its staff read it, and its words go', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = `Marisol ${test.info().project.name}`
  await page.goto(`/facilities/${slug}`)
  await page.getByRole('link', { name: 'Ask this facility to call you' }).click()
  await expect(page).toHaveTitle(/^Ask for a call/)
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('alert')).toContainText('Write a phone number or an e-mail address')

  await page.getByLabel('Phone').fill('937-555-0142')
  await page.getByRole('group', { name: 'May they leave a message' }).getByRole('radio', { name: 'No' }).check()
  await page.getByRole('checkbox', { name: 'Evenings' }).check()
  await page.getByRole('radio', { name: 'For someone else' }).check()
  await page.getByLabel('What should they call you?').fill(name)
  await page.getByRole('checkbox', { name: /I agree that Level Ground passes/ }).check()
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByText('Nobody at the facility has opened it yet.')).toBeVisible()
  expect(page.url()).not.toMatch(/937|Marisol/)

  await test.step('its owner reads it, and nobody else', async () => {
    const context = await browser.newContext({ baseURL })
    const staff = await context.newPage()
    await signInAsModerator(context)
    expect((await staff.goto(`/manage/${slug}/requests`))?.status()).toBe(403)
    await context.clearCookies()
    await signInAsStaff(context, slug)
    await staff.goto(`/manage/${slug}/requests`)
    const request = staff.getByRole('listitem').filter({ hasText: name })
    await expect(request).toContainText('937-555-0142')
    await expect(request).toContainText('They asked you not to.')
    await page.reload()
    await expect(page.getByText('Someone at the facility has opened it.')).toBeVisible()
    await request.getByRole('button', { name: 'We have answered' }).click()
    await expect(staff.getByRole('status')).toContainText('deleted')
    await expect(staff.getByText(name)).toHaveCount(0)
    await context.close()
  })

  await page.reload()
  await expect(page.getByText('What you wrote is deleted.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete my request now' })).toHaveCount(0)
})

test('in Spanish, and taken back at once', async ({ page }) => {
  await page.goto(`/es/facilities/${slug}/ask`)
  await page.getByLabel('Correo electrónico').fill('ana@example.org')
  await page.getByRole('radio', { name: 'Para mí' }).check()
  await page.getByRole('checkbox', { name: /Acepto que Level Ground/ }).check()
  await page.getByRole('button', { name: 'Enviar la solicitud' }).click()
  await page.getByRole('button', { name: 'Borrar mi solicitud ahora' }).click()
  await expect(page.getByText('Usted la retiró.')).toBeVisible()
})

test('a facility that takes no requests shows its phone instead', async ({ page }) => {
  await page.goto('/facilities/refine-recovery-beverly-hills-ca/ask')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This facility does not take requests here')
  await expect(page.getByRole('link', { name: '1-800-662-4357' }).last()).toBeVisible()
})
