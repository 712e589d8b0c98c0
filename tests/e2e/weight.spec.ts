import type { Page } from '@playwright/test'
import { kindsOfPages } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect, test } from '#tests/support/visit.ts'

/** Bytes over the wire of everything a first visit to the page fetches, and of its HTML before and after compression. */
async function weigh(page: Page, path: string) {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)))
  const response = await page.goto(path, { waitUntil: 'networkidle' })
  if (!response) throw new Error(`no answer from ${path}`)
  const { responseBodySize } = await response.request().sizes()
  const html = (await response.body()).length
  const fetched = await Promise.all(sizes)
  return {
    html,
    compressed: responseBodySize,
    all: fetched.reduce((sum, size) => sum + size, 0),
    files: fetched.length,
  }
}

test('a first visit to any page weighs less than 25 kB with everything on it', async ({ browser, baseURL }) => {
  // Each page is waited for until nothing more is fetched.
  test.slow()
  const rows: string[] = []
  for (const [kind, path] of Object.entries(kindsOfPages)) {
    const context = await browser.newContext(baseURL ? { baseURL } : {})
    const weight = await weigh(await context.newPage(), path)
    await context.close()
    rows.push([kind.padEnd(32), weight.html, weight.compressed, weight.all, weight.files].join('\t'))
    expect.soft(weight.all, kind).toBeLessThan(25_000)
    expect.soft(weight.compressed, `${kind} is compressed`).toBeLessThan(weight.html / 2)
    if (path.startsWith('/search')) {
      expect.soft(weight.html, `HTML of ${kind}`).toBeLessThan(60_000)
      expect.soft(weight.compressed, `HTML of ${kind}, compressed`).toBeLessThan(12_000)
    }
  }
  // Lines that begin with "note: " are shown by npm test.
  const table = [`${'bytes of a first visit'.padEnd(32)}\tHTML\tsent\tall\tfiles`, ...rows]
  process.stdout.write(`\n${table.map((row) => `note: ${row}`).join('\n')}\n`)
})
