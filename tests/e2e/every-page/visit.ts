import type { Page, Request, Response } from '@playwright/test'
import type { KindOfPage, Language } from '#tests/e2e/support/kinds-of-pages.ts'

/** A page as somebody sees it who comes for the first time, with nothing kept from before. */
export type Visit = {
  kind: KindOfPage
  language: Language
  /** The address that was opened. */
  url: URL
  page: Page
  response: Response
  html: string
  headers: Readonly<Record<string, string>>
  /** Everything asked for since the page was opened, the page itself too. */
  asked: readonly Request[]
}

/** Opens a page and keeps what its promises are checked on. */
export async function visit(page: Page, kind: KindOfPage, language: Language, url: URL): Promise<Visit> {
  const asked: Request[] = []
  page.on('request', (request) => asked.push(request))
  const response = await page.goto(url.href)
  if (!response) throw new Error(`no answer from ${url}`)
  return {
    kind,
    language,
    url,
    page,
    response,
    html: await response.text(),
    headers: await response.allHeaders(),
    asked,
  }
}
