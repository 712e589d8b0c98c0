import { inLanguage, kindsOfPages, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const sheets = ['call sheet', 'call sheet of an imported listing'] as const

test('someone about to call finds the number, what is known, and what to ask', async ({ page }) => {
  await given('a listing of the national directory', () => page.goto(kindsOfPages['imported listing']))
  await when('they open its call sheet', () => page.getByRole('link', { name: /^What to ask when you call/ }).click())
  await then('the numbers are there with who answers', async () => {
    const call = page.getByRole('region', { name: 'Call', exact: true })
    await expect(call.getByRole('link', { name: '866-994-4918' })).toBeVisible()
    await expect(call).toContainText(/who answers is not stated/i)
  })
  const questions = page.getByRole('region', { name: 'Questions' })
  await then('the most useful question comes first, with why and what to listen for', async () => {
    const first = questions.getByRole('listitem').first()
    await expect(first).toContainText('Do you have an opening now?')
    await expect(first).toContainText('Why ask:')
    await expect(first).toContainText('Listen for:')
  })
  await then('what the listing states is known, not asked', async () => {
    await expect(page.getByRole('region', { name: 'What we know' })).toContainText(
      'Residential: Live in, 24 hours a day',
    )
    await expect(questions).not.toContainText('How many hours a week is it?')
  })
  await when('they ask for the rest', () => questions.getByText(/^\d+ more questions$/).click())
  await then('it is there', () => expect(questions.getByText('In which languages are the sessions?')).toBeVisible())
  await then('it can be texted or mailed to oneself', async () => {
    const keep = page.getByRole('complementary', { name: 'Keep these questions' })
    for (const [name, scheme] of [
      ['Text it to yourself', 'sms:?&body='],
      ['Email it', 'mailto:?subject='],
    ] as const) {
      const href = (await keep.getByRole('link', { name }).getAttribute('href')) ?? ''
      expect(href.startsWith(scheme)).toBe(true)
      expect(decodeURIComponent(href)).toContain('866-994-4918')
      expect(decodeURIComponent(href)).toContain('Do you have an opening now?')
    }
  })
})

test('a call sheet is not for search engines, and an old address leads to the new one', async ({ page, request }) => {
  await page.goto(kindsOfPages['call sheet'])
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  expect((await request.get('/facilities/no-such-place-anywhere-zz/call-sheet')).status()).toBe(404)
})

test.describe('on paper', () => {
  for (const sheet of sheets) {
    for (const language of languages) {
      test(`the ${sheet} is one page of Letter and of A4 (${language})`, async ({ page }) => {
        await page.goto(inLanguage(kindsOfPages[sheet], language))
        for (const format of ['Letter', 'A4']) {
          const pdf = await page.pdf({ format })
          expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
        }
      })
    }

    test(`the ${sheet} has whole questions with room to write, and the numbers for an emergency`, async ({ page }) => {
      await page.setViewportSize({ width: 725, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      await page.goto(kindsOfPages[sheet])
      const list = page.locator('.call-sheet-questions > ol')
      const paper = await list.boundingBox()
      const places = await Promise.all((await list.locator('> li').all()).map((item) => item.boundingBox()))
      const shown = places.filter((place) => place && paper && place.x < paper.x + paper.width)
      expect(shown.length).toBeGreaterThan(2)
      for (const place of shown) expect(place).toMatchObject({ width: paper?.width })
      const bottom = Math.max(...shown.map((place) => (place ? place.y + place.height : Number.NaN)))
      expect(bottom).toBeLessThanOrEqual((paper?.y ?? 0) + (paper?.height ?? 0) + 1)
      await expect(page.getByText('I spoke with')).toBeVisible()
      await expect(page.getByRole('link', { name: '988', exact: true })).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    })
  }
})
