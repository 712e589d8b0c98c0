import { pointToDatabase } from '#lib/env.ts'
import { makeAdministrator } from '#lib/services/moderators.ts'
import { signInAs } from '#tests/e2e/support/signed-in.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

test('a moderator adds a passkey, which is two factors at once, and removes it', async ({ page, context }) => {
  const email = `passkey-${process.pid}@example.org`
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  await makeAdministrator(email, false)
  await signInAs(context, email, { secondFactor: true })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('status')).toContainText('The passkey was added')

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.goto('/sign-in?next=/moderate/people')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moderators')

  await page.goto('/account')
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible()
  await page.getByRole('button', { name: /^Remove: / }).click()
  await expect(page.getByRole('status')).toContainText('The passkey was removed')
})

test('a device that does not check who holds it makes no passkey', async ({ page, context }) => {
  await signInAs(context, `touch-${process.pid}@example.org`)
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: true,
      hasUserVerification: false,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('alert')).toContainText('That did not work')
})
