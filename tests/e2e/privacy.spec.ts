import { everyPage, pagesToLeave } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect, test } from '#tests/support/visit.ts'

test('no page asks another origin, sets a cookie or leaves anything in the browser', async ({
  page,
  context,
  baseURL,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  for (const { kind, language, path } of everyPage) {
    const response = await page.goto(path)
    expect(await response?.headerValue('set-cookie'), `${kind} (${language})`).toBeNull()
    const kept = await page.evaluate(async () => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ])
    expect(kept, `${kind} (${language})`).toEqual([''])
  }
  expect([...asked]).toEqual([baseURL])
  expect(await context.cookies()).toEqual([])
})

test('no page carries a script but the way out of some, a frame, or a file of somebody else', async ({
  request,
  baseURL,
}) => {
  for (const { kind, language, path } of everyPage) {
    const html = await (await request.get(path)).text()
    const where = `${kind} (${language})`
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(
      scripts.filter((tag) => !tag.includes('type="application/ld+json"')),
      where,
    ).toEqual(pagesToLeave.includes(kind) ? ['<script type="module">'] : [])
    expect(html, where).not.toMatch(/<(?:iframe|object|embed|video|audio)\b|\son[a-z]+="|href="javascript:/i)
    const files = [...html.matchAll(/<(?:link|img|source|use|image)\b[^>]*?(?:href|src)="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, address]) => new URL(address ?? '', baseURL).origin)
    expect(
      files.filter((origin) => origin !== baseURL),
      where,
    ).toEqual([])
  }
})

test('every page forbids what it does not use', async ({ request }) => {
  for (const { kind, language, path } of everyPage) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    for (const directive of [
      "default-src 'self'",
      pagesToLeave.includes(kind) ? "script-src 'sha256-" : "script-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy, `${kind} (${language})`).toContain(directive)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('where someone came from is not told to a facility', async ({ page }) => {
  await page.goto('/facilities/refine-recovery-beverly-hills-ca')
  const sent = page.waitForRequest((request) => request.isNavigationRequest() && request.url().includes('/search'))
  await page.getByRole('link', { name: 'Search near here' }).click()
  expect((await sent).headers().referer).toBeUndefined()
})
