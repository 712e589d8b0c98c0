import type { Report } from '#tests/bench/frame/report.ts'
import type { Page, Pages } from './pages.ts'

/** What pages weigh, before and after compression; held to the limits of a search page. */
export function reportWeights(pages: Pages, report: Report): void {
  const row = report.table('Weight of the HTML', 'The median page of each kind and the heaviest.')
  for (const [kind, each] of Object.entries(pages)) {
    const html = sorted(each.map(bytesOf))
    const sent = sorted(each.map((page) => page.sent))
    row(kind, {
      pages: { value: each.length, unit: '' },
      HTML: kB(middle(html)),
      'HTML, heaviest': kB(html.at(-1)),
      sent: kB(middle(sent)),
      'sent, heaviest': kB(sent.at(-1)),
    })
  }
  report.goal('Search page, HTML of the heaviest', kB(Math.max(...pages.search.map(bytesOf))), { atMost: 60 })
  report.goal('Search page, sent of the heaviest', kB(Math.max(...pages.search.map(({ sent }) => sent))), {
    atMost: 12,
  })
}

/** What the web process holds after all of it. */
export function reportMemory(memory: { now: number; most: number } | null, report: Report): void {
  const row = report.table('Memory of the web process')
  if (memory === null) row('after the load', { resident: 'not told by this system' })
  else row('after the load', { resident: { value: memory.now, unit: 'MB' }, most: { value: memory.most, unit: 'MB' } })
}

const bytesOf = ({ html }: Page) => Buffer.byteLength(html)
const sorted = (values: number[]) => values.sort((a, b) => a - b)
const middle = (values: readonly number[]) => values[values.length >> 1]
const kB = (bytes = 0) => ({ value: bytes / 1000, unit: 'kB' }) as const
