import type { Server } from './processes.ts'
import { answered } from './questions.ts'
import type { Servers } from './servers.ts'

/** Something that is asked of one server, page after page. */
export type Series = { server: Server; paths: readonly string[]; headers: Readonly<Record<string, string>> }

export type SeriesName = keyof ReturnType<typeof seriesOf>

/** Everything that is measured. The figures of a page and of its ceiling are about the same markup. */
export function seriesOf({ site, next, bare, pages }: Servers, acceptEncoding: string) {
  const headers = { 'Accept-Encoding': acceptEncoding }
  const asPerson = { ...headers, Cookie: 'list=1' }
  const keptPages = [...pages.landing, ...pages.listing]
  const pathsOf = (each: readonly { path: string }[]) => each.map(({ path }) => path)
  const constants = (mode: string, kind: keyof typeof pages) => pages[kind].map((_, at) => `/${mode}/${kind}/${at}`)
  const cached = [...constants('cached', 'landing'), ...constants('cached', 'listing')]
  return {
    'bare node:http, one listing from memory': { server: bare, paths: ['/'], headers },
    'search page': { server: site, paths: pathsOf(pages.search), headers },
    'search page of constants in Next': { server: next, paths: constants('dynamic', 'search'), headers },
    'listing, made for one person': { server: site, paths: pathsOf(pages.listing), headers: asPerson },
    'listing of constants in Next': { server: next, paths: constants('dynamic', 'listing'), headers },
    'landing page, made for one person': { server: site, paths: pathsOf(pages.landing), headers: asPerson },
    'landing page of constants in Next': { server: next, paths: constants('dynamic', 'landing'), headers },
    'landing pages and listings, kept': { server: site, paths: pathsOf(keptPages), headers },
    'the same, cached by Next': { server: next, paths: cached, headers },
    API: {
      server: site,
      paths: answered.map((question) => `/api/v1/facilities?${question}`),
      headers,
    },
  } satisfies Record<string, Series>
}
