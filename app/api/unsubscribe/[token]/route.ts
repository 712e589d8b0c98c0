import { setReminders } from '#lib/services/mail-settings.ts'

type Context = { params: Promise<{ token: string }> }

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'no-store' }

/**
 * Switches reminders off when a mail program is asked to (RFC 8058). It comes from no page of ours and has no cookie: the
 * token alone says whose they are. It can do nothing else.
 */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const done = await setReminders((await params).token, false)
  return new Response(done ? 'No more reminders will come.\n' : 'This link does not work.\n', {
    status: done ? 200 : 404,
    headers,
  })
}

/** A mail program that does not know one-press unsubscribing opens the address: the page asks for the press. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const path = `/mail-settings/${encodeURIComponent((await params).token)}`
  return new Response(null, { status: 302, headers: { ...headers, Location: path } })
}
