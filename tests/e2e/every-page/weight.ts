import type { Visit } from '#tests/e2e/every-page/visit.ts'
import { expect } from '#tests/support/visit.ts'

/** Spanish says the same in more letters. */
const searchSent = { en: 12_000, es: 12_500 }

/** Weighs less than 25 kB with everything on it; a search, less than 60 kB of HTML that is sent as 12 kB. */
export async function weighsLittle({ kind, language, url, response, asked }: Visit): Promise<void> {
  const { responseBodySize: sent } = await response.request().sizes()
  const html = (await response.body()).length
  const sizes = await Promise.all(asked.map((request) => request.sizes()))
  const all = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect.soft(all, 'everything').toBeLessThan(25_000)
  expect.soft(sent, 'compressed').toBeLessThan(html / 2)
  if (/^(\/es)?\/search$/.test(url.pathname)) {
    expect.soft(html, 'HTML').toBeLessThan(60_000)
    expect.soft(sent, 'HTML, compressed').toBeLessThan(searchSent[language])
  }
  if (language !== 'en') return
  // Lines that begin with "note: " are shown by npm test.
  process.stdout.write(
    `note: ${kind.padEnd(32)} ${html} bytes of HTML, ${sent} sent, ${all} in ${asked.length} files\n`,
  )
}
