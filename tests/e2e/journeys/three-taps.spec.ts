import { searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('from the home page to the phone number of a named facility is three taps', async ({ page }) => {
  const search = searchPage(page)

  await given('someone on the home page, with a phone in their hand', () => page.goto('/'))
  await when('they type a ZIP code, choose intensive outpatient and tap Search', async () => {
    await page.getByRole('textbox', { name: 'ZIP code, or city and state' }).fill('90210')
    await page.getByRole('combobox', { name: 'Level of care' }).selectOption({ label: 'Intensive outpatient (IOP)' })
    await page.getByRole('button', { name: 'Search' }).click()
  })
  await then('the nearest programs are listed by name, with a number to call', async () => {
    await expect(search.title).toHaveText('Intensive outpatient (IOP) near 90210 (Beverly Hills, CA)')
    const call = search.cards.first().getByRole('link', { name: /^Call / })
    await expect(call).toHaveAttribute('href', /^tel:\+1\d{10}/)
  })
  await when('they tap the name of the first one', () =>
    search.cards.first().getByRole('heading').getByRole('link').click(),
  )
  await then('the same number is at the top of its page, and says what it is for', async () => {
    const contact = page.getByRole('region', { name: 'Contact' })
    const call = contact.getByRole('link', { name: /^\d{3}-\d{3}-\d{4}/ }).first()
    await expect(call).toHaveAttribute('href', /^tel:\+1\d{10}/)
    await expect(contact).toContainText(/answered by|who answers is not stated/i)
    const top = (await call.boundingBox())?.y ?? Number.NaN
    expect(top, 'the number is on the first screen').toBeLessThan(740)
  })
})

test('a number with an extension dials the extension too', async ({ page }) => {
  const search = searchPage(page)

  await given('a facility whose number has an extension', () =>
    page.goto('/search?q=Asian+American+Drug+Abuse+Program'),
  )
  await then('the link shows it and dials it after a pause', async () => {
    const call = search.cards.getByRole('link', { name: / ext\. \d+$/ }).first()
    const extension = /ext\. (\d+)/.exec(await call.innerText())?.[1]
    await expect(call).toHaveAttribute('href', new RegExp(`^tel:\\+1\\d{10},${extension}$`))
  })
})
