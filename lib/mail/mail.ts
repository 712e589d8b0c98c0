import type { MailKind } from './kinds.ts'
import type { MailText } from './letter.ts'

/** A mail to be sent, once. */
export type QueuedMail = MailText & {
  /** What it is about, so that asking for it twice sends it once: 'claim-decided:17'. Holds no address. */
  key: string
  kind: MailKind
  address: string
  accountId?: number | null
  /** In reminders: where a mail program posts to switch them off (RFC 8058). */
  unsubscribeUrl?: string
}
