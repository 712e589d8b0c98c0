import { expect, test } from '#tests/support/visit.ts'

for (const path of ['/help-now', '/es/help-now']) {
  test(`${path} names every line with a way to call it, needs no database, and may be kept for a week`, async ({
    page,
    request,
  }) => {
    const answer = await request.get(path)
    expect(answer.headers()['cache-control']).toMatch(/^public, max-age=604800, stale-if-error=\d+$/)
    await page.goto(path)
    for (const number of ['911', '988', '+18006624357', '+18002221222', '+18007997233']) {
      await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible()
    }
    await expect(page.locator('main a[href="sms:988"]')).toBeVisible()
    await expect(page.locator('main a[href="sms:88788?&body=START"]')).toBeVisible()
  })

  test(`${path} prints on one sheet, Letter or A4`, async ({ page }) => {
    await page.goto(path)
    for (const format of ['Letter', 'A4'] as const) {
      const pdf = (
        await page.pdf({ format, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
      ).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    }
  })
}
