import type { Page } from '@playwright/test'
import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { searchPage } from '#tests/e2e/support/search-page.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const fact = (page: Page, label: string) =>
  page
    .locator('dl.facts > div')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .first()

const headline = (page: Page, label: string) =>
  page
    .locator('.headline')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .first()

test('a timetable that does not add up to what is stated says so in one sentence', async ({ page }) => {
  await given('an example whose timetable has fewer hours than it states', () =>
    page.goto('/facilities/example-magnolia-house-for-women-and-children-atlanta-ga'),
  )
  await then('both are said, with what to ask', () =>
    expect(page.locator('.program').first()).toContainText(
      'The facility states 15 hours a week; the timetable adds up to 9. Ask what the rest is.',
    ),
  )
})

test('a program whose hours taper is drawn as steps and told in words', async ({ page }) => {
  await given('an example in three phases', () =>
    page.goto('/facilities/example-front-range-evening-and-weekend-program-denver-co'),
  )
  const steps = page.locator('.phase-steps').first()
  await then('there is a step for each', () => expect(steps.locator('rect')).toHaveCount(3))
  await then('each says its hours, days and weeks', () =>
    expect(steps.getByRole('listitem')).toHaveText([
      'First weeks: 12 hours a week, 4 days a week, 6 weeks',
      'Settling: 9 hours a week, 3 days a week, 4 weeks',
      'Stepping down: 6 hours a week, 2 days a week, 4 weeks',
    ]),
  )
})

test('the parts of a listing are a link away', async ({ page }) => {
  await given('a full listing', () => page.goto(kindsOfPages['full listing']))
  for (const name of await page.getByRole('navigation', { name: 'On this page' }).locator('li').allInnerTexts()) {
    await when(`they choose ${name}`, () => page.getByRole('link', { name, exact: true }).first().click())
    await then('that part is there', () =>
      expect(page.locator(':target').getByRole('heading', { name }).first()).toBeVisible(),
    )
  }
})

test('a listing begins with its programs, and every group of facts says its source and date', async ({ page }) => {
  await given('a listing of the national directory', () => page.goto(kindsOfPages['imported listing']))
  await then('programs come first', async () => {
    const headings = await page.locator('.listing-main h2').allInnerTexts()
    expect(headings.slice(0, 3)).toEqual(['Programs here', 'Detox (withdrawal management)', 'Medication for addiction'])
  })
  await then('each group that holds facts has a source with a date', async () => {
    const groups = page.locator('#detox, #medication, #payment, #people, #services, #rules, .program, .contact')
    expect(await groups.count()).toBeGreaterThan(7)
    for (const group of await groups.all()) {
      await expect(group.locator('.source').first()).toHaveText('From SAMHSA’s directory, 2023')
    }
  })
})

test('hours that a facility has stated say who stated them and when', async ({ page }) => {
  await given('an example that states its hours', () => page.goto(kindsOfPages['full listing']))
  const program = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /^Intensive outpatient/ }) })
    .last()
  await then('the program says so beside the number', () =>
    expect(program).toContainText(
      /Hours a week\s*9–12 hours a week\s*hours of treatment, stated by the facility, [A-Z][a-z]+ \d+, 20\d\d/,
    ),
  )
  await then('what is usual for the level stands beside it', () =>
    expect(program).toContainText('Usually 9–19 hours a week'),
  )
  await then('its day and evening weeks are drawn, listed and added up', async () => {
    await expect(program.getByRole('img', { name: 'Evening on Mon, Wed, and Thu' })).toBeVisible()
    const evening = program.getByRole('table', { name: 'A week: Evening' })
    await expect(evening.getByRole('row', { name: /Mon, Wed, and Thu/ })).toContainText('6–9 pm, group')
    await expect(evening).toContainText('9 hours a week')
    await expect(program.getByRole('table', { name: 'A week: Day' })).toContainText('12 hours a week')
  })
})

test('what is not stated is said to be not stated, never no', async ({ page }) => {
  await given('a listing of which next to nothing is known', () =>
    page.goto('/facilities/example-prairie-clinic-bismarck-nd'),
  )
  await then('each thing that matters says that nobody has told us', async () => {
    await expect(headline(page, 'Hours a week')).toContainText('Not stated')
    await expect(headline(page, 'At this level')).toContainText('Usually 9–19 hours a week')
    await expect(headline(page, 'At this level')).toContainText('not confirmed by the facility')
    await expect(headline(page, 'Openings')).toContainText('Not stated')
    await expect(page.getByText('Not stated whether detox is offered. Ask when you call.')).toBeVisible()
    await expect(fact(page, 'Ages')).toContainText('Ages not stated. It does not mean no.')
    await expect(fact(page, 'Prices')).toContainText('No price stated.')
    await expect(page.locator('main')).not.toContainText(/\bNo\b(?! price)/)
  })
})

test('a code of the directory is a plain word with a plain explanation', async ({ page }) => {
  await given('a listing of the national directory', () => page.goto(kindsOfPages['imported listing']))
  const services = page.getByRole('region', { name: 'What is offered' })
  await then('no bare code is shown', async () =>
    expect(await services.innerText()).not.toMatch(/\b[A-Z]{2,}\d*_\w+|\bUNKNOWN\b/),
  )
  await when('they ask what the words mean', () => services.getByText('What these words mean').click())
  await then('there is a sentence for each', async () => {
    const meanings = services.locator('.definitions dd')
    expect(await meanings.count()).toBeGreaterThan(10)
    for (const meaning of await meanings.allInnerTexts()) expect(meaning).toMatch(/^\S.+[.)]$/)
  })
})

for (const [slug, city] of [
  ['example-bridge-house-dayton-oh', 'Dayton, OH'],
  ['example-magnolia-house-for-women-and-children-atlanta-ga', 'Atlanta, GA'],
  ['renewal-house-inc-nashville-tn', 'Nashville, TN'],
] as const) {
  test(`a withheld address shows the city and no street (${city})`, async ({ page }) => {
    await given('a facility whose address is not published', () => page.goto(`/facilities/${slug}`))
    await then('the city is there, the reason too, and no street in the page or its source', async () => {
      const contact = page.getByRole('region', { name: 'Contact' })
      await expect(contact).toContainText(city)
      await expect(contact).toContainText('The street address is not published')
      expect(await page.content()).not.toMatch(/\d+ [\w ]+ (Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard)\b/)
    })
  })
}

test('a closed facility says that it is closed, and is not among the results', async ({ page }) => {
  const search = searchPage(page)

  await given('an old link to a facility that has closed', () => page.goto(kindsOfPages['closed listing']))
  await then('the page says so before anything else', async () => {
    const notice = page.getByText('This facility is closed.')
    await expect(notice).toBeVisible()
    const [closed, phone] = [await notice.boundingBox(), await page.locator('.contact').boundingBox()]
    expect(closed?.y ?? Number.NaN).toBeLessThan(phone?.y ?? 0)
  })
  await when('they look for it by name', () => page.goto('/search?q=Treasure+Valley+Day+Program'))
  await then('nobody is sent there', () =>
    expect(search.cards.filter({ hasText: 'Example Treasure Valley' })).toHaveCount(0),
  )
})

test('a facility that is closed for now says so in its page and on its card', async ({ page }) => {
  const search = searchPage(page)

  await given('a facility that is closed for now', () =>
    page.goto('/facilities/example-harbor-veterans-program-san-diego-ca'),
  )
  await then('the page says so', () => expect(page.getByText('This facility is closed for now.')).toBeVisible())
  await when('it is found by name', () => page.goto('/search?q=Example+Harbor+Veterans'))
  await then('the card says so', () => expect(search.cards.first()).toContainText('Closed for now'))
})

test('an example says that it is fictional, in its page and on its card', async ({ page }) => {
  const search = searchPage(page)

  await given('an example', () => page.goto(kindsOfPages['full listing']))
  await then('the page says so', () => expect(page.getByText('This is a fictional example.')).toBeVisible())
  await when('it is found by name', () => page.goto('/search?q=Example+Miami+Valley'))
  await then('the card says so', () => expect(search.cards.first()).toContainText('Fictional example'))
})

test('openings that have gone out of date are not shown as openings', async ({ page }) => {
  await given('an example whose statement about openings has expired', () =>
    page.goto('/facilities/example-ozark-pathways-springfield-mo'),
  )
  await then('it says that this is not known', () =>
    expect(headline(page, 'Openings')).toContainText('Not known: what was stated is out of date.'),
  )
})
