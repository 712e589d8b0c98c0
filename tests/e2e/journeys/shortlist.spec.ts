import type { Page } from '@playwright/test'
import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expectAccessible } from '#tests/support/accessible.ts'
import { expect, test } from '#tests/support/visit.ts'

const bar = (page: Page) => page.getByRole('complementary', { name: 'Your list' })
const facility = kindsOfPages['full listing']

test('a list is kept from page to page in one cookie, and cleared', async ({ page, context }) => {
  await given('a facility', () => page.goto(facility))
  await expect(bar(page)).toHaveCount(0)
  await when('one of its programs is added', () =>
    page.getByRole('button', { name: /^Add to compare: Example IOP/ }).click(),
  )
  await then('they are back at that program, which is on the list', async () => {
    await expect(page).toHaveURL(new RegExp(`${facility}#program-\\d+$`))
    await expect(bar(page)).toContainText('1 program')
    await expect(page.getByRole('button', { name: /^Take off: Example IOP/ })).toBeVisible()
  })
  await then('one cookie holds its number alone, out of reach of scripts', async () => {
    const cookies = await context.cookies()
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatchObject({ name: 'shortlist', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookies[0]?.value).toMatch(/^\d+$/)
  })
  await when('they tick another one in a search and keep it', async () => {
    await page.goto('/search?near=90210&level=residential')
    await searchPage(page).cards.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Keep on my list' }).click()
  })
  await then('the same search shows two on the list', async () => {
    await expect(page).toHaveURL(/\/search\?near=90210&level=residential$/)
    await expect(bar(page)).toContainText('2 programs')
    await expect(searchPage(page).cards.first()).toContainText('On your list.')
  })
  await when('they compare them', () => bar(page).getByRole('link', { name: 'Compare them' }).click())
  await then('both are side by side', () =>
    expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(2),
  )
  await then('the bare address leads there as well', async () => {
    await page.goto('/compare')
    await expect(page).toHaveURL(/\/compare\?p=\d+&p=\d+$/)
  })
  await when('they clear the list', () => bar(page).getByRole('button', { name: 'Clear the list' }).click())
  await then('the comparison stays, the cookie does not', async () => {
    await expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(2)
    await expect(bar(page)).toHaveCount(0)
    expect(await context.cookies()).toEqual([])
  })
})

test('a program is taken off again', async ({ page }) => {
  await page.goto(facility)
  await page.getByRole('button', { name: /^Add to compare: Example IOP/ }).click()
  await page.getByRole('button', { name: /^Take off: Example IOP/ }).click()
  await expect(page.getByRole('button', { name: /^Add to compare: Example IOP/ })).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
})

test('a list works in Spanish, and leads back to Spanish pages', async ({ page }) => {
  await page.goto(`/es${facility}`)
  await page.getByRole('button', { name: /^Agregar para comparar: Example IOP/ }).click()
  await expect(page).toHaveURL(new RegExp(`/es${facility}`))
  await expect(page.getByRole('complementary', { name: 'Su lista' })).toContainText('1 programa')
})

test('a full list says so and loses nothing', async ({ page, context, baseURL }) => {
  const twelve = Array.from({ length: 12 }, (_, at) => at + 1).join('.')
  await context.addCookies([{ name: 'shortlist', value: twelve, url: baseURL ?? '' }])
  await page.goto(facility)
  await page.getByRole('button', { name: /^Add to compare: Example IOP/ }).click()
  await expect(page.getByText('Your list holds 12 programs and is full.')).toBeVisible()
  await expect(page.locator('main')).toContainText('Example Miami Valley Recovery Center')
  await expect(bar(page)).toContainText('12 programs')
})

test('a closed facility has nothing to add', async ({ page }) => {
  await page.goto(kindsOfPages['closed listing'])
  await expect(page.getByRole('button', { name: /^Add to compare/ })).toHaveCount(0)
})

test('pages with a list are accessible', async ({ page, context, baseURL, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'axe is itself a script')
  await context.addCookies([{ name: 'shortlist', value: '32205.32214', url: baseURL ?? '' }])
  for (const path of [facility, kindsOfPages.results, '/compare?p=32205&p=32214']) {
    await page.goto(path)
    await expect(bar(page)).toBeVisible()
    await expectAccessible(page)
  }
})

test('pages with a list belong to one person, and may still be asked about', async ({ request }) => {
  const mine = { headers: { Cookie: 'shortlist=32205' } }
  for (const path of [facility, kindsOfPages.results, '/compare?p=32205&p=32214']) {
    const anyone = await request.get(path)
    const own = await request.get(path, mine)
    expect(anyone.headers()['cache-control'], path).toMatch(/^public/)
    expect(own.headers()['cache-control'], path).toMatch(/^private/)
    expect(own.headers()['etag'], path).not.toBe(anyone.headers()['etag'])
    const asked = (etag: string) => request.get(path, { headers: { ...mine.headers, 'If-None-Match': etag } })
    expect((await asked(own.headers()['etag'] ?? '')).status(), path).toBe(304)
    expect((await asked(anyone.headers()['etag'] ?? '')).status(), path).toBe(200)
  }
})

test.describe('a form that is not from our pages', () => {
  const send = (page: Page, form: string, headers: Record<string, string> = {}) =>
    page.request.post('/compare/list', {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      data: form,
      maxRedirects: 0,
    })

  for (const [who, headers] of [
    ['another site', { Origin: 'https://evil.example' }],
    ['another site that a browser names', { 'Sec-Fetch-Site': 'cross-site' }],
    ['nobody', {}],
  ] as const) {
    test(`changes no list: ${who}`, async ({ page }) => {
      const answer = await send(page, 'p=32205&add=/search', headers)
      expect(answer.status()).toBe(303)
      expect(answer.headers()).not.toHaveProperty('set-cookie')
      expect(answer.headers()['location']).toBe('/compare?p=32205')
    })
  }

  test('never leads to another site, and writes no header', async ({ page }) => {
    const own = { 'Sec-Fetch-Site': 'same-origin' }
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example', '/x\r\nSet-Cookie: a=b']) {
      const answer = await send(page, new URLSearchParams({ p: '32205', add: back }).toString(), own)
      expect(answer.headers()['location'], back).toMatch(/^\/(?![/\\])/)
      expect(answer.headers()['set-cookie'], back).toMatch(/^shortlist=32205; /)
    }
  })

  test('is refused when it is too long or says nothing', async ({ page }) => {
    const own = { 'Sec-Fetch-Site': 'same-origin' }
    expect((await send(page, `p=1&add=/&x=${'x'.repeat(10_000)}`, own)).status()).toBe(413)
    expect((await send(page, 'p=1', own)).status()).toBe(400)
  })

  test('puts only numbers on the list', async ({ page }) => {
    const form = 'p=1&p=<script>alert(1)</script>&p=-3&p=1;DROP&p=99999999999&p=2&add=/search'
    const answer = await send(page, form, { 'Sec-Fetch-Site': 'same-origin' })
    expect(answer.headers()['set-cookie']).toMatch(/^shortlist=1\.2; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax/)
  })
})

test('a forged or huge cookie breaks no page and shows none of its text', async ({ request }) => {
  for (const value of ['<script>alert(1)</script>', '1.'.repeat(5000), '..%00', '99999999999.-1', '"; x=y']) {
    for (const path of [facility, kindsOfPages.results, '/compare?p=32205&p=32214']) {
      const answer = await request.get(path, { headers: { Cookie: `shortlist=${value}` } })
      expect(answer.status(), `${path} ${value.slice(0, 20)}`).toBe(200)
      expect(await answer.text()).not.toContain('alert(1)')
    }
  }
})
