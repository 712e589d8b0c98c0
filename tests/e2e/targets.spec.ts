import { everyPage } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect, test } from '#tests/support/visit.ts'

for (const width of [360, 1280]) {
  test(`whatever can be tapped is at least 24 px high and wide at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const { kind, language, path } of everyPage.filter((each) => each.language === 'en')) {
      await page.goto(path)
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
      expect(small, `${kind} (${language})`).toEqual([])
    }
  })
}
