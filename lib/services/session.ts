import type { Actor } from '#lib/access/actor.ts'
import { findActor } from '#lib/db/accounts/accounts.ts'
import { accountLibrary } from '#lib/db/accounts/library.ts'

/** A browser that is signed in, and who it is. */
export type SignedIn = { sessionId: number; actor: Actor }

/** Who a request's cookies are signed in as; null for a visitor, an ended session and a disabled account. */
export async function readSession(cookie: string): Promise<SignedIn | null> {
  const library = accountLibrary()
  if (!library) return null
  const found = await library.api.getSession({ headers: new Headers({ cookie }) })
  if (!found) return null
  const sessionId = Number(found.session.id)
  const actor = await findActor(Number(found.user.id), sessionId)
  return actor && { sessionId, actor }
}
