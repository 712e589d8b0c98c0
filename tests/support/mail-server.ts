import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A message as the server took it. */
export type TakenMail = { to: string[]; messageId: string; subject: string; headers: string; text: string }

export type MailServer = {
  url: string
  /** What was taken, in order: answered with yes. */
  taken: TakenMail[]
  /** From now on a message is received but not answered; resolves once so many wait for their answer. */
  holdAnswers: (count: number) => Promise<void>
  /** Goes on answering new messages; those that were held are never answered. */
  dropHeld: () => void
  stop: () => Promise<void>
}

/** A real SMTP server in this process that keeps what it is given. */
export async function startMailServer({ onTaken }: { onTaken?: (count: number) => void } = {}): Promise<MailServer> {
  const taken: TakenMail[] = []
  let holding: { left: number; reached: () => void } | null = null
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    async onData(stream, session, answer) {
      let message = ''
      for await (const chunk of stream) message += chunk
      if (holding) {
        holding.left -= 1
        if (holding.left === 0) holding.reached()
        return
      }
      taken.push(
        read(
          message,
          session.envelope.rcptTo.map(({ address }) => address),
        ),
      )
      onTaken?.(taken.length)
      answer()
    },
  })
  // A worker that is killed breaks its connections.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    holdAnswers: (count) =>
      new Promise((reached) => {
        holding = { left: count, reached }
      }),
    dropHeld() {
      holding = null
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  }
}

function read(message: string, to: string[]): TakenMail {
  const [head = '', ...body] = message.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? ''
  const text = decode(body.join('\r\n\r\n'), header('content-transfer-encoding'))
  return { to, messageId: header('message-id'), subject: header('subject'), headers, text }
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
