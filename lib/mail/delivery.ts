/** What becomes of a mail: it goes to the mail server, is shown by the outbox page, or waits until a server is named. */
export type Delivery = 'server' | 'outbox' | 'waits'

type Setting = { smtp: object | null; embedded: boolean; siteUrl: string }

/**
 * The outbox is for the database that comes along, on the computer of whoever tries it: it shows sign-in links. For a
 * database of one's own, or a site with a public address, nothing is shown and nothing is lost.
 */
export function deliveryOf({ smtp, embedded, siteUrl }: Setting): Delivery {
  if (smtp) return 'server'
  return embedded && isThisComputer(new URL(siteUrl).hostname) ? 'outbox' : 'waits'
}

function isThisComputer(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
