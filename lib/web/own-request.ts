/**
 * Whether a form was sent from a page of ours. Browsers say so in `Sec-Fetch-Site`, which no page can forge. They send
 * `Origin: null` with our forms, because our pages withhold the referrer; it counts only where the first is missing.
 */
export function isOwnRequest(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  return origin === siteUrl || new URL(origin).host === headers.get('host')
}
