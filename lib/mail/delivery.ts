/** What becomes of a mail: it goes to the mail server, is shown by the outbox page, or waits until a server is named. */
export type Delivery = 'server' | 'outbox' | 'waits'

/** The outbox is for the database that comes along; in a database of one's own nothing is shown and nothing is lost. */
export function deliveryOf({ smtp, embedded }: { smtp: object | null; embedded: boolean }): Delivery {
  if (smtp) return 'server'
  return embedded ? 'outbox' : 'waits'
}
