import { test as base, expect } from '@playwright/test'

/**
 * Playwright's `test`, in which every page is watched: it fails on a request to another origin, on an error in the
 * browser's console and on a script that throws. That a page itself is a 404 is no error. `leadsTo` names another website
 * that the test follows a link to; it answers from here, so that nobody else is asked anything.
 */
export const test = base.extend<{ leadsTo: string | null; watched: undefined }>({
  leadsTo: [null, { option: true }],
  watched: [
    async ({ page, baseURL, leadsTo }, use) => {
      const wrong: string[] = []
      const own = new URL(baseURL ?? '').origin
      if (leadsTo) await page.route(leadsTo, (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }))
      page.on('request', (request) => {
        const url = new URL(request.url())
        const followed = request.isNavigationRequest() && url.href === leadsTo
        if (url.protocol.startsWith('http') && url.origin !== own && !followed)
          wrong.push(`asked another origin: ${request.url()}`)
      })
      page.on('pageerror', (error) => wrong.push(`a script threw: ${error.message}`))
      page.on('console', (message) => {
        const isStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
        if (message.type() === 'error' && !isStatus) wrong.push(`in the console: ${message.text()}`)
      })
      await use(undefined)
      expect(wrong).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
