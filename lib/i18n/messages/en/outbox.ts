import { plural } from '#lib/i18n/plural.ts'
import { count } from './counted.ts'

export const outbox = {
  title: 'Outbox',
  lead: 'Mails that this copy of the site would have sent. It has no mail server, so it shows them here. This page does not exist where SMTP_URL or DATABASE_URL is set, or where the site has a public address.',
  count: (mails: number) => `${count(mails)} ${plural(mails, 'mail', 'mails')}, newest first`,
  none: 'There is no mail yet. Ask for a sign-in link, and it appears here.',
  to: (address: string) => `To ${address}`,
}
