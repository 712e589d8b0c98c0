import { inLanguage, kindsOfPages, languages } from '#tests/e2e/support/kinds-of-pages.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('someone who may need detox first finds the nearest place that gives it', async ({ page }) => {
  await given('a clinic that does not say whether it has detox', () =>
    page.goto('/facilities/example-prairie-clinic-bismarck-nd'),
  )
  const detox = page.getByRole('region', { name: 'Detox (withdrawal management)' })
  await then('the danger comes first, and nothing is guessed', async () => {
    await expect(detox.getByText(/^Stopping alcohol or benzodiazepines suddenly can be dangerous/)).toBeVisible()
    await expect(detox).toContainText('Can I start here without detox first?')
    await expect(detox).toContainText('Not stated. Ask before you stop')
  })
  const nearest = detox.locator('dl > div').filter({ hasText: 'Nearest detox elsewhere' })
  await then('the nearest of each kind is there with its distance', async () => {
    await expect(nearest).toContainText('outpatient')
    await expect(nearest).toContainText('residential')
    await expect(nearest).toContainText('in a hospital')
    for (const place of await nearest.locator('dd').allInnerTexts())
      expect(place).toMatch(/, [A-Z]{2}; .*miles? away\)$/)
  })
  await when('they follow the nearest', () => nearest.getByRole('link').first().click())
  await then('it is a listing that says so', () =>
    expect(page.getByRole('region', { name: 'Detox (withdrawal management)' })).toContainText('On site'),
  )
})

for (const language of languages) {
  test(`a listing leads to more and to less care (${language})`, async ({ page }) => {
    await page.goto(inLanguage(kindsOfPages['full listing'], language))
    const steps = page.locator('#steps')
    const up = steps
      .locator('dl > div')
      .filter({ hasText: language === 'en' ? 'IOP: if more is needed' : 'IOP: si hace falta más' })
    await expect(up.getByRole('link')).toHaveAttribute('href', /example-lincoln-prairie.*#program-\d+$/)
    const down = steps
      .locator('dl > div')
      .filter({ hasText: language === 'en' ? 'IOP: what can follow' : 'IOP: qué puede seguir' })
    await down.getByRole('link').click()
    await expect(page.locator(new URL(page.url()).hash)).toContainText(/Outpatient|Ambulatorio/)
  })
}
