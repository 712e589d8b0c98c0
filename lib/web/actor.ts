import { headers } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '#lib/access/actor.ts'
import { readSession } from '#lib/services/session.ts'

/** The session of the request being answered; null for a visitor. Read once for each request. */
export const currentSession = cache(async () => {
  const cookie = (await headers()).get('cookie')
  return cookie?.includes('level-ground.session_token=') ? readSession(cookie) : null
})

/** Who asks for the page being rendered; null for a visitor, without asking the database. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null
}
