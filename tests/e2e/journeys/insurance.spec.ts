import { inLanguage, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('someone with Medicaid finds who says they take it, and what to ask', async ({ page }) => {
  await given('the first page', () => page.goto('/'))
  await when('they follow the way to paying, and say how and where', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Check how you can pay' }).click()
    await page.getByLabel('How it will be paid').selectOption('Medicaid')
    await page.getByLabel('Where').fill('45402')
    await page.getByRole('button', { name: 'Show' }).click()
  })
  const found = page.getByRole('region', { name: 'Facilities that say they take Medicaid near 45402 (Dayton, OH)' })
  let facilities = 0
  await then('each facility states Medicaid, with source and date, and a number to call', async () => {
    facilities = Number(/^(\d+) facilities within 25 miles/.exec(await found.locator('.total').innerText())?.[1])
    await expect(found.getByRole('article')).toHaveCount(10)
    for (const card of await found.getByRole('article').all()) {
      await expect(card).toContainText('Stated: Medicaid')
      await expect(card).toContainText(/From (SAMHSA’s directory, \d{4}|the facility, [A-Z][a-z]+ \d{1,2}, \d{4})/)
      await expect(card.getByText(/^\d{3}-\d{3}-\d{4}/)).toBeVisible()
    }
  })
  await then('there is what to ask the plan and the facility', async () => {
    const ask = page.getByRole('region', { name: 'What to ask' })
    await expect(ask.getByRole('heading', { level: 3 })).toHaveText([
      'Ask Medicaid or your Medicaid plan',
      'Ask the facility',
    ])
    for (const words of ['network', 'prior authorization', 'How many days', 'deposit', 'how do I appeal']) {
      await expect(ask).toContainText(words)
    }
  })
  await when('they open the search', () => found.getByRole('link', { name: /^See all \d+ in the search/ }).click())
  await then('it finds as many, with the same choice on', async () => {
    const search = searchPage(page)
    expect(await facilitiesFound(search)).toBe(facilities)
    await expect(search.chips).toHaveText([/Medicaid/])
  })
})

test('someone who cannot pay is led to the helpline and to who charges by income', async ({ page }) => {
  await given('the choice, in Spanish', () => page.goto('/es/insurance'))
  await when('they say that they cannot pay', async () => {
    await page.getByLabel('Cómo se pagará').selectOption('No puedo pagar')
    await page.getByLabel('Dónde').fill('Dayton, OH')
    await page.getByRole('button', { name: 'Mostrar' }).click()
  })
  await then('the helpline comes first, then facilities, then questions, all in Spanish', async () => {
    await expect(page).toHaveURL(/\/es\/insurance\?/)
    const first = page.getByRole('region', { name: 'No puedo pagar' })
    await expect(first.getByRole('link', { name: '1-800-662-4357' })).toHaveAttribute('href', 'tel:+18006624357')
    const cards = page.getByRole('region', { name: /^Centros que dicen que son gratis/ }).getByRole('article')
    expect(await cards.count()).toBeGreaterThan(0)
    for (const card of await cards.all()) {
      await expect(card).toContainText(/según sus ingresos|Ayuda con los costos|Gratis|gobierno|SAMHSA/i)
    }
    await expect(page.getByText('¿Cobran según los ingresos? ¿Cuánto pagaría con los míos?')).toBeVisible()
  })
})

test('a company is shown with what facilities state of it, and none is made up', async ({ page }) => {
  await given('private insurance of a company in Colorado', async () => {
    await page.goto('/insurance')
    await page.getByLabel('How it will be paid').selectOption('Private insurance')
    await page.getByLabel('Company or plan').selectOption('Example Health Plan')
    await page.getByLabel('Where').fill('Denver, CO')
    await page.getByRole('button', { name: 'Show' }).click()
  })
  await then('the plan, its state, network and date are as the facility states them', async () => {
    const company = page.getByRole('region', { name: 'Who names Example Health Plan' })
    await expect(company.getByRole('listitem').first()).toContainText(
      /Denver, CO\s*Example Health Plan, Example Summit HMO, CO \(in network; as of [A-Z][a-z]+ \d+, \d{4}\)/,
    )
  })
  await when('the address names a company that nobody stated', () =>
    page.goto('/insurance?pay=private&near=45402&payer=Sunny+Health'),
  )
  await then('that is said, and is not a no', () =>
    expect(page.getByRole('region', { name: 'Who names Sunny Health' })).toContainText(
      'No facility here has named Sunny Health. That does not mean no',
    ),
  )
})

test('what is missing, unknown or found nowhere has its own way on', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto('/insurance?near=45402')
  await expect(main.getByRole('status')).toHaveText('Choose how it will be paid.')
  await expect(page.getByLabel('Where')).toHaveValue('45402')

  await page.goto('/insurance?pay=medicare')
  await expect(main).toContainText(/[\d,]+ facilities in the whole country\. Add a place above/)

  await page.goto('/insurance?pay=gold&near=45402')
  await expect(main.getByRole('status').first()).toContainText('pay = “gold”')

  await page.goto('/insurance?pay=medicaid&near=Springfield')
  await main.getByRole('link', { name: 'Springfield, MO' }).click()
  await expect(page.getByRole('heading', { name: /take Medicaid near Springfield, MO/ })).toBeVisible()

  await page.goto('/insurance?pay=medicaid&near=Anchorige,+AK')
  await main.getByRole('link', { name: 'Anchorage, AK' }).click()
  await expect(page.getByRole('heading', { name: /take Medicaid near Anchorage, AK/ })).toBeVisible()

  await page.goto('/insurance?pay=va&near=Ekalaka,+MT')
  await expect(main.getByRole('heading', { name: 'No program matches all of that' })).toBeVisible()
  expect(await main.getByRole('link', { name: /^Look (within|at any)/ }).count()).toBeGreaterThan(0)
})

for (const language of languages) {
  test(`a choice is for the visitor, not for an index of the web (${language})`, async ({ page, baseURL }) => {
    const robots = page.locator('meta[name="robots"]')
    const canonical = page.locator('link[rel="canonical"]')
    const path = inLanguage('/insurance', language)
    await page.goto(path)
    await expect(robots).toHaveAttribute('content', 'index, follow')
    await page.goto(`${path}?pay=self&near=45402&member=123`)
    await expect(robots).toHaveAttribute('content', 'noindex, follow')
    const address = await canonical.getAttribute('href')
    expect(new URL(address ?? '', baseURL).search).toBe('?pay=self&near=45402')
    expect(await page.title()).toContain('45402')
  })
}

test('nothing that was typed is asked for, kept or told to anyone', async ({ page, context }) => {
  await page.goto('/insurance')
  await expect(page.locator('form input')).toHaveCount(1)
  await expect(page.getByText('We do not ask for a name or a member number')).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.headers().referer ?? ''} ${request.postData() ?? ''}`),
  )
  await page.getByLabel('How it will be paid').selectOption('I cannot pay')
  await page.getByLabel('Where').fill('Xenia, OH')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('heading', { name: /near Xenia, OH/ })).toBeVisible()
  expect(asked.filter((each) => each.includes('Xenia'))).toHaveLength(1)
  expect(await context.cookies()).toEqual([])
})
