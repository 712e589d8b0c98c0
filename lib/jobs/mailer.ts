import { createHash } from 'node:crypto'
import nodemailer from 'nodemailer'
import type { WaitingMail } from '#lib/db/mails.ts'

/** Mails that are handed over at the same time, each on a connection that is kept for the next. */
export const mailsAtOnce = 4

/**
 * How the pool of connections behaves, in milliseconds. A message is never tried again by the pool itself: only the job
 * queue does that, and it knows whether the mail was taken.
 */
const settings = {
  pool: 'true',
  maxConnections: `${mailsAtOnce}`,
  maxRequeues: '0',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '30000',
}

export type Mailer = {
  /** Hands a mail over. Rejects unless the server took it, with a reason that names no address. */
  send: (mail: WaitingMail) => Promise<void>
  close: () => void
}

/** Why a mail was not taken, without anyone's address. */
export class NotTaken extends Error {
  override name = 'NotTaken'
}

/** Connections to the mail server, opened when there is a mail. Parameters of the URL go before our settings. */
export function openMailer({ url, from }: { url: string; from: string }, siteUrl: string): Mailer {
  const server = new URL(url)
  for (const [name, value] of Object.entries(settings)) {
    if (!server.searchParams.has(name)) server.searchParams.set(name, value)
  }
  const transport = nodemailer.createTransport(server.href)
  return {
    async send(mail) {
      try {
        await transport.sendMail(composeMail(mail, from, siteUrl))
      } catch (error) {
        throw new NotTaken(withoutAddresses(error))
      }
    },
    close: () => transport.close(),
  }
}

/** A mail as it is sent. Its Message-ID follows from its key, so that a mail server which gets it twice can tell. */
export function composeMail(
  { key, address, subject, text, unsubscribeUrl }: WaitingMail,
  from: string,
  siteUrl: string,
) {
  const id = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return {
    from,
    to: { name: '', address },
    subject,
    text,
    messageId: `<${id}@${new URL(siteUrl).hostname}>`,
    headers: {
      // RFC 3834: no answering machine answers.
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function withoutAddresses(error: unknown): string {
  const { message, code } = error as Error & { code?: string }
  return `${code ? `${code}: ` : ''}${message}`.replace(/[^\s<>"']+@[^\s<>"']+/g, '…')
}
