import type { Page } from '@playwright/test'
import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { given, then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

/** What has the focus, whether it can be seen that it has, and whether it is on the screen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const pin = element.querySelector(':scope > rect')
    const box = element.getBoundingClientRect()
    return {
      name: element.outerHTML.slice(0, 100),
      ringed: pin
        ? Number.parseFloat(getComputedStyle(pin).strokeWidth) >= 3
        : outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  })

/** How many stops a keyboard should make on the page: pins of the map are links too. */
const stops = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement | SVGAElement>('a[href], button, input, select, summary')].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility(),
      ).length,
  )

test('the first stop of the keyboard leads past the header', async ({ page }) => {
  await given('someone who uses the keyboard, on the search page', () => page.goto(kindsOfPages.results))
  await when('they press Tab', () => page.keyboard.press('Tab'))
  await then('the link to the content shows itself', async () => {
    const skip = page.getByRole('link', { name: 'Skip to main content' })
    await expect(skip).toBeFocused()
    expect((await skip.boundingBox())?.x).toBe(0)
  })
  await when('they follow it and press Tab again', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  })
  await then('they are in the form, past the header', () =>
    expect(page.getByRole('textbox', { name: 'Where' })).toBeFocused(),
  )
})

for (const kind of ['results', 'full listing'] as const) {
  test(`the keyboard reaches everything on the page “${kind}”, and shows where it is`, async ({ page }) => {
    await page.goto(kindsOfPages[kind])
    const expected = await stops(page)
    const visited: string[] = []
    for (let stop = 0; stop < expected; stop += 1) {
      await page.keyboard.press('Tab')
      const here = await focused(page)
      expect(here, `stop ${stop + 1} of ${expected}`).toMatchObject({ ringed: true, onScreen: true })
      visited.push(here?.name ?? '')
    }
    expect(expected).toBeGreaterThan(20)
    await page.keyboard.press('Tab')
    expect(await focused(page), 'nothing comes after the last stop').toBeNull()
  })
}

test('a search can be made with the keyboard alone', async ({ page }) => {
  await given('the home page', () => page.goto('/'))
  await when('someone tabs to the form, types and presses Enter', async () => {
    await page.getByRole('textbox', { name: 'ZIP code, or city and state' }).focus()
    await page.keyboard.type('45402')
    await page.keyboard.press('Enter')
  })
  await then('there are results', () =>
    expect(page.getByRole('heading', { level: 1 })).toContainText('45402 (Dayton, OH)'),
  )
})
