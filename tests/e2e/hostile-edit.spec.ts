import { sectionKeys } from '#lib/manage/section.ts'
import { signInAsStaff } from '#tests/e2e/support/signed-in.ts'
import { expect, test } from '#tests/support/visit.ts'

test.skip(() => !process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')

const slug = 'tratamiento-ambulatorio-adultos-fajardo-pr'
const script = `<script>hacked()</script><img src=x onerror=hacked()>`

test('a script typed into every text of every part is shown as text, and run nowhere', async ({ page, context }) => {
  test.setTimeout(90_000)
  await signInAsStaff(context, slug)
  const seen: string[] = []
  const look = async (where: string) => {
    const html = await page.content()
    expect(html, where).not.toContain('<script>hacked')
    expect(html, where).not.toContain('<img src=x')
    if (html.includes('hacked()')) seen.push(where)
  }
  for (const key of sectionKeys) {
    await page.goto(`/manage/${slug}/${key}`)
    for (const field of await page.locator('main :is(textarea, input[type=text])').all()) {
      if ((await field.getAttribute('inputmode')) === null && (await field.isVisible())) await field.fill(script)
    }
    await page.getByRole('button', { name: 'Preview' }).click()
    await look(`${key} previewed`)
    const texts = page.locator('main textarea')
    await page.goto(`/manage/${slug}/${key}`)
    if ((await texts.count()) === 0) continue
    for (const field of await texts.all()) await field.fill(script)
    await page.getByRole('button', { name: 'Save' }).last().click()
    await look(`${key} saved`)
  }
  for (const path of [
    `/facilities/${slug}`,
    `/manage/${slug}`,
    `/manage/${slug}/history`,
    `/facilities/${slug}/call-sheet`,
  ]) {
    await page.goto(path)
    await look(path)
  }
  expect(seen).toEqual(expect.arrayContaining(['contact previewed', `/facilities/${slug}`, `/manage/${slug}/history`]))
})
