import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { managePath } from './paths.ts'
import type { TaskTag } from './present-tasks.ts'

/** A facility of the person, with what waits and what is old. */
export type ManagedView = {
  facilities: { id: number; name: string; place: string; href: string; tags: TaskTag[] }[]
  /** Whether there are more than are listed. */
  more: boolean
}

type Managed = { id: number; slug: string; name: string; city: string; state: string; waiting: number; old: boolean }

/** So many are listed. */
export const mostListed = 500

/** The facilities that somebody edits. */
export function presentManaged(managed: readonly Managed[], locale: Locale): ManagedView {
  const t = messagesOf(locale).manage
  return {
    facilities: managed.slice(0, mostListed).map(({ id, slug, name, city, state, waiting, old }) => ({
      id,
      name,
      place: `${city}, ${state}`,
      href: managePath(locale, slug),
      tags: [
        ...(waiting > 0 ? [{ text: t.waits, tone: 'waits' } as const] : []),
        ...(old ? [{ text: t.old, tone: 'old' } as const] : []),
      ],
    })),
    more: managed.length > mostListed,
  }
}
