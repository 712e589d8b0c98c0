import type { Visit } from '#tests/e2e/every-page/visit.ts'
import { pagesWithScript } from '#tests/e2e/support/kinds-of-pages.ts'
import { expect } from '#tests/support/visit.ts'

/** Keeps nothing in the browser, and asks nobody else. */
export async function keepsNothing({ page, url, headers, asked }: Visit): Promise<void> {
  expect.soft(headers['set-cookie']).toBeUndefined()
  expect.soft(await page.context().cookies()).toEqual([])
  const kept = await page.evaluate(async () => [
    document.cookie,
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ])
  expect.soft(kept).toEqual([''])
  expect.soft([...new Set(asked.map((request) => new URL(request.url()).origin))]).toEqual([url.origin])
}

/** Carries no script but the way out and that of passkeys, where they are, no frame, and no file of somebody else. */
export async function carriesNoScript({ kind, html, url }: Visit): Promise<void> {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  const own = pagesWithScript.includes(kind) ? ['<script type="module">'] : []
  expect.soft(scripts.filter((tag) => !tag.includes('type="application/ld+json"'))).toEqual(own)
  expect.soft(html).not.toMatch(/<(?:iframe|object|embed|video|audio)\b|\son[a-z]+="|href="javascript:/i)
  const files = [...html.matchAll(/<(?:link|img|source|use|image)\b[^>]*?(?:href|src)="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
    .map(([, address]) => new URL(address ?? '', url).origin)
  expect.soft(files.filter((each) => each !== url.origin)).toEqual([])
}

/** Forbids the browser what it does not use. */
export async function forbidsTheRest({ kind, url, headers }: Visit): Promise<void> {
  const policy = headers['content-security-policy'] ?? ''
  for (const directive of [
    "default-src 'self'",
    pagesWithScript.includes(kind) ? "script-src 'sha256-" : "script-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]) {
    expect.soft(policy).toContain(directive)
  }
  expect.soft(policy).not.toMatch(/unsafe|https?:|\*/)
  expect.soft(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect.soft(headers['referrer-policy']).toMatch(/^(no-referrer|same-origin)$/)
  if (url.search !== '' && headers['cache-control']?.startsWith('public')) {
    expect.soft(headers['referrer-policy']).toBe('no-referrer')
  }
  expect.soft(headers['permissions-policy']).toContain('geolocation=()')
  expect.soft(headers['x-powered-by']).toBeUndefined()
}
