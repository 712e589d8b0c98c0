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
  '/search?near=45402&within=5&level=php&days=sat&from=20:00&lengthMax=4',
  '/search?near=Jordan,+MT&within=10&level=iop&from=17:00',
  '/search?near=10001&within=5&hours=9-12&hoursStated=1&detox=hospital&medication=disulfiram&age=children',
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

test('nothing near says what rules out the most, and what is nearest beyond the radius', async ({ page }) => {
  const search = searchPage(page)

  await given('a search that nothing near matches', () => page.goto('/search?near=Jordan,+MT&within=10&level=iop'))
  await then('the nearest match is named, with its distance', async () => {
    const nearest = search.results.getByText(/^Nearest match beyond this distance:/)
    await expect(nearest).toContainText(/, MT, \d+ miles away$/)
    await nearest.getByRole('link').click()
    await expect(page).toHaveURL(/\/facilities\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
  await given('a search with several filters that nothing matches', () =>
    page.goto('/search?near=VT&level=inpatient&language=spanish'),
  )
  await then('the costliest is named', () =>
    expect(search.results.getByText(/“[^”]+” rules out the most\./)).toBeVisible(),
  )
})

test('one or two results are shown, with ways to more under them', async ({ page }) => {
  const search = searchPage(page)

  await given('a search that few match', () => page.goto('/search?near=59301&within=50&level=outpatient'))
  const found = await facilitiesFound(search)
  expect(found).toBeLessThan(3)
  await then('the cards come first, then the offers and the helpline', async () => {
    await expect(search.cards).toHaveCount(found)
    await expect(search.results.getByRole('heading', { name: 'Only a few match all of that' })).toBeVisible()
    await expect(search.results.getByRole('link', { name: '1-800-662-4357' })).toBeVisible()
  })
})

test('an ambiguous Springfield lists its states, with what the search would find in each', async ({ page }) => {
  const search = searchPage(page)

  await given('a search around Springfield', () => page.goto('/search?near=Springfield&level=iop'))
  const illinois = search.results.getByRole('listitem').filter({ hasText: 'Springfield, IL' })
  const said = Number(/([\d,]+) facilit/.exec(await illinois.innerText())?.[1])
  await when('they choose Illinois', () => illinois.getByRole('link').click())
  await then('that many are found', async () => expect(await facilitiesFound(search)).toBe(said))
})
