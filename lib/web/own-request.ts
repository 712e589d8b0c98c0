/**
 * Whether a form was sent from a page of ours. Browsers say so in `Sec-Fetch-Site`, which no page can forge. Old ones,
 * and any over plain http, say it in `Origin` alone.
 */
export function isOwnRequest(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  return origin === siteUrl || new URL(origin).host === headers.get('host')
}
