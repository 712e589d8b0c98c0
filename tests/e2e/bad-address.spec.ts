import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

test('what cannot be understood in an address is left out, and the page says what it was', async ({ page }) => {
  const search = searchPage(page)

  await given('an address with three mistakes in it', () =>
    page.goto('/search?near=90210&within=3&level=iop&level=spa&hours=lots&page=x'),
  )
  await then('the rest is answered', async () => {
    await expect(search.title).toHaveText('Intensive outpatient (IOP) near 90210 (Beverly Hills, CA)')
    expect(await facilitiesFound(search)).toBeGreaterThan(0)
  })
  await then('each mistake is named', async () => {
    const notice = page.getByRole('status')
    for (const mistake of ['within = “3”', 'level = “spa”', 'hours = “lots”', 'page = “x”']) {
      await expect(notice).toContainText(mistake)
    }
  })
})

test('parameters that are not ours are ignored without a word', async ({ page }) => {
  await given('an address that a mail program has decorated', () =>
    page.goto('/search?near=90210&utm_source=mail&fbclid=1'),
  )
  await then('there is nothing to say', () => expect(page.getByRole('status')).toHaveCount(0))
})
