import { inLanguage, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { answerEverything, everyAnswer } from '#tests/e2e/support/six-questions.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const path = '/guide/which-level'

test('someone who works by day finds levels to ask about, why, and a search', async ({ page, context }) => {
  await given('the first page', () => page.goto('/'))
  await when('they follow the way to the six questions', () =>
    page.getByRole('main').getByRole('link', { name: 'Six questions: which levels could fit?' }).click(),
  )
  await then('an emergency is asked about before anything else', async () => {
    await expect(page.getByRole('group').first()).toContainText('First: is any of this true right now?')
    await expect(page.getByRole('link', { name: 'Call 911' }).first()).toHaveAttribute('href', 'tel:911')
  })
  await when('they say a little and leave the rest open', async () => {
    await page.getByRole('radio', { name: 'Not much: tired or on edge at most' }).check()
    await page.getByRole('radio', { name: 'To use less, or to be safer' }).check()
    await page.getByRole('checkbox', { name: 'Only evenings are free' }).check()
    await page.getByRole('button', { name: 'Show the options' }).click()
  })
  await then('two levels stand there, with why, what would change it, and what this page is not', async () => {
    await expect(page).toHaveTitle('Options to ask about | Level Ground')
    const levels = page.getByRole('article')
    await expect(levels.getByRole('heading', { level: 2 })).toHaveText([
      'Outpatient (OP)',
      'Intensive outpatient (IOP)',
    ])
    await expect(levels.first()).toContainText('Why people ask about it')
    await expect(levels.first()).toContainText('What would change this')
    await expect(page.getByRole('main')).toContainText(
      'This page explains options. It is not medical advice and cannot tell you what you need.',
    )
    await expect(page.getByText('Are there evening or early morning groups? On which days?')).toBeVisible()
    await expect(page.getByRole('main').locator('input:not(form.level-form input)')).toHaveCount(0)
  })
  await when('they look for an IOP', async () => {
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Search: IOP (opens in a new tab)', exact: true }).click()
    const search = await opened
    await expect(search).toHaveURL(/\/search\?level=iop$/)
    await expect(search.getByRole('heading', { level: 1 })).toContainText('Intensive outpatient')
  })
  await then('the options are still there', () =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText('Options to ask about'),
  )
})

for (const language of languages) {
  test(`danger stands above all else (${language})`, async ({ page }) => {
    await given('the questions', () => page.goto(inLanguage(path, language)))
    await when('all is answered', () => answerEverything(page))
    await then('the first words are what to do, and whom to call comes before every option', async () => {
      const call = page.getByRole('main').getByRole('link').first()
      await expect(call).toHaveAttribute('href', 'tel:988')
      const [notice, title] = await Promise.all(
        [page.locator('.danger-notice').first(), page.getByRole('heading', { level: 1 })].map((at) => at.boundingBox()),
      )
      expect(notice?.y).toBeLessThan(title?.y ?? 0)
      await expect(page.getByRole('article').first()).toContainText(/^(Detox|Desintoxicación)/)
    })
  })
}

test('the questions speak of somebody else where somebody else is meant', async ({ page }) => {
  await page.goto(path)
  await expect(page.getByText('What do you want right now?')).toBeVisible()
  await page.getByRole('radio', { name: 'For someone else' }).check()
  await expect(page.getByText('What do they want right now?')).toBeVisible()
  await expect(page.getByText('What do you want right now?')).toBeHidden()
  await page.getByRole('button', { name: 'Show the options' }).click()
  await expect(page.getByText('People in their position often ask about these levels.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Helping someone you love/ })).toBeVisible()
})

test('nothing is demanded: an empty form is answered, and says what it is', async ({ page }) => {
  await page.goto(path)
  await page.getByRole('button', { name: 'Show the options' }).click()
  await expect(page.getByText('Nothing was answered')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(4)
})

test('answers can be changed, and going back shows the questions', async ({ page }) => {
  await page.goto(path)
  await page.getByRole('radio', { name: 'To stop' }).check()
  await page.getByRole('button', { name: 'Show the options' }).click()
  await page.getByText('Change the answers').click()
  await expect(page.getByRole('radio', { name: 'To stop' })).toBeChecked()
  await page.getByRole('radio', { name: 'There is no steady place to live' }).check()
  await page.getByRole('button', { name: 'Show the options' }).click()
  await expect(page.getByRole('heading', { name: 'Recovery or sober housing (not treatment)' })).toBeVisible()
  await page.goto(path)
  await page.getByRole('button', { name: 'Show the options' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Options to ask about')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which levels of care could fit?')
})

test('no answer stands in an address, a cookie, a storage or a referrer', async ({ page, context }) => {
  const asked: { url: string; headers: Record<string, string> }[] = []
  context.on('request', (request) => asked.push({ url: request.url(), headers: request.headers() }))
  await page.goto(path)
  await answerEverything(page)
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(path)
  const sent = await page.context().storageState({ indexedDB: true })
  expect(sent).toEqual({ cookies: [], origins: [] })

  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  const said = new RegExp(Object.values(everyAnswer).flat().join('|'))
  const ofTheForm = new RegExp(`[?&](${Object.keys(everyAnswer).join('|')})=`)
  for (const href of links) expect(href).not.toMatch(ofTheForm)
  for (const href of links.filter((each) => each?.startsWith('/search'))) expect(href).not.toMatch(said)

  const [search] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /^Search: Residential \(/ }).click(),
  ])
  await search.waitForLoadState()
  expect(asked.some(({ url }) => url.endsWith('/search?level=residential'))).toBe(true)
  const form = new URL(path, page.url()).href
  for (const { url, headers } of asked) {
    expect(decodeURIComponent(url)).not.toMatch(ofTheForm)
    expect(new URL(url).search).toMatch(/^(|\?level=residential)$/)
    expect(['', form], url).toContain(headers.referer ?? '')
    expect(headers.cookie ?? '', url).toBe('')
  }
  expect(await search.evaluate(() => [document.referrer, window.name, String(window.opener)])).toEqual(['', '', 'null'])
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
})

test('the answer is kept by nobody: not by a cache, not by the browser, not by the form', async ({ page }) => {
  await page.goto(path)
  await expect(page.locator('.level-form')).toHaveAttribute('autocomplete', 'off')
  await expect(page.locator('.level-form')).toHaveAttribute('method', 'post')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await answerEverything(page)
  expect((await answered).headers()['cache-control']).toBe('private, no-store')
})

test('a form from another site is not answered', async ({ request }) => {
  const answer = await request.post(path, { form: { mind: 'hard' }, headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.status()).toBe(403)
})

test('on paper stand the levels, why, and what to ask, without the questions and searches', async ({ page }) => {
  await page.goto(path)
  await answerEverything(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Residential', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What to ask at an assessment' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.getByText('Change the answers')).toBeHidden()
  await expect(page.getByRole('link', { name: /^Search: / })).toHaveCount(0)
})

test('the options fit a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(inLanguage(path, 'es'))
  await answerEverything(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

for (const from of ['/guide', '/levels']) {
  test(`the questions can be reached from ${from}`, async ({ page }) => {
    await page.goto(from)
    await page.getByRole('link', { name: 'Six questions: which levels could fit?' }).click()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })
}
