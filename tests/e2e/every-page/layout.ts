import { withoutTokens } from '#lib/link-token.ts'
import type { Visit } from '#tests/e2e/every-page/visit.ts'
import { expect } from '#tests/support/visit.ts'

/** Has nothing to scroll sideways on the smallest phone. */
export async function fitsAPhone({ page }: Visit): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}

/** Whatever can be tapped is at least 24 px high and wide, on a phone and on a desk. */
export async function canBeTapped({ page }: Visit): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const small = await page.evaluate(() => {
      const inSentence = (element: Element) =>
        getComputedStyle(element).display === 'inline' && element.parentElement?.textContent !== element.textContent
      const target = (element: Element) => element.closest('label') ?? element
      return [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((element) => element.checkVisibility() && !inSentence(element) && !element.matches('.skip'))
        .map(target)
        .filter((element) => {
          const box = element.getBoundingClientRect()
          return box.height < 24 || box.width < 24
        })
        .map((element) => element.outerHTML.slice(0, 120))
    })
    expect.soft(small, `at ${width} px`).toEqual([])
  }
}

const asOf = { en: /^As of [A-Z][a-z]+ \d{1,2}, \d{4}, from /, es: /^Datos al \d{1,2} de [a-z]+ de \d{4}, de / }

/** On paper it says its address and its day; on a screen it does not. */
export async function saysOnPaperWhereItIsFrom({ page, language, url }: Visit): Promise<void> {
  const printed = page.locator('.printed-from')
  await expect.soft(printed).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect.soft(printed).toHaveText(asOf[language])
  expect.soft((await printed.innerText()).replace(asOf[language], '')).toBe(withoutTokens(url.href))
  await page.emulateMedia({ media: 'screen' })
}
