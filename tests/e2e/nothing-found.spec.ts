import { facilitiesFound, searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const impossible = '/search?near=Ekalaka,+MT&within=5&level=php&payment=medicaid'

test('a search that finds nothing says so, and names what could be changed and who can help', async ({ page }) => {
  const search = searchPage(page)

  await given('a search that nothing matches', () => page.goto(impossible))
  await then('the page says so in words', async () => {
    await expect(search.results.getByRole('heading', { name: 'No program matches all of that' })).toBeVisible()
    await expect(search.results.getByRole('link', { name: '1-800-662-4357' })).toBeVisible()
  })
  await when('they look at any distance', () => page.getByRole('link', { name: 'Look at any distance' }).click())
  await then('there are programs again, of the level and payment they asked for', async () => {
    expect(await facilitiesFound(search)).toBeGreaterThan(0)
    await expect(search.chips).toHaveText([/Partial hospitalization/, /Medicaid/, /Clear/])
  })
})

for (const path of [
  impossible,
  '/search?near=VT&level=inpatient&ownership=tribal&language=spanish',
  '/search?q=zzyzzyzzy&level=iop',
  '/search?near=10001&within=5&level=residential&hours=9-12',
]) {
  test(`every way out of ${path} leads to as many facilities as it says`, async ({ page }) => {
    const search = searchPage(page)

    await given('a search that nothing matches', () => page.goto(path))
    const ways = search.results.getByRole('listitem').filter({ hasText: /[\d,]+ facilit(y|ies)$/ })
    const count = await ways.count()
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at += 1) {
      const said = /([\d,]+) facilit(?:y|ies)$/.exec(await ways.nth(at).innerText())?.[1]
      await ways.nth(at).getByRole('link').click()
      await then('that many are found', async () =>
        expect(await facilitiesFound(search)).toBe(Number(said?.replaceAll(',', ''))),
      )
      await page.goBack()
    }
  })
}
