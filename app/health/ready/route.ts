import { databaseAnswers } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { deliveryOf } from '#lib/mail/delivery.ts'
import { searchReady } from '#lib/services/search.ts'

export const dynamic = 'force-dynamic'

/**
 * Whether visitors can be sent here: the database answers and the search index is loaded. 503 names what is missing. That
 * mails wait keeps nobody away.
 */
export async function GET(): Promise<Response> {
  const database = await databaseAnswers()
  const search = database && (await searchReady())
  const missing = [database ? [] : ['database'], search ? [] : ['search index']].flat()
  const ready = missing.length === 0
  const notes = deliveryOf(env()) === 'waits' ? { notes: ['mails wait: SMTP_URL is not set'] } : {}
  return Response.json(ready ? { status: 'ready', ...notes } : { status: 'not ready', missing }, {
    status: ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
