import { cookies } from 'next/headers'
import {
  formatShortlist,
  parseShortlist,
  type Shortlist,
  shortlistCookie,
  shortlistDays,
} from '#lib/compare/shortlist.ts'
import { env } from '#lib/env.ts'

/** The list that this visitor keeps; empty without its cookie. */
export async function readShortlist(): Promise<Shortlist> {
  return parseShortlist((await cookies()).get(shortlistCookie)?.value)
}

/** The `Set-Cookie` header that keeps a list, or for an empty one removes its cookie. No script can read it. */
export function keepShortlist(list: Shortlist): string {
  const seconds = list.length === 0 ? 0 : shortlistDays * 24 * 60 * 60
  const secure = env().siteUrl.startsWith('https:') ? '; Secure' : ''
  return `${shortlistCookie}=${formatShortlist(list)}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
