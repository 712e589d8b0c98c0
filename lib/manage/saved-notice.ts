import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { findSection } from './sections.ts'

const outcomes = ['live', 'waits', 'both', 'nothing', 'confirmed'] as const

/** What the task list says of what was just done, from its address ("part=contact&saved=live"); null for anything else. */
export function savedNotice(query: URLSearchParams, locale: Locale): string | null {
  const t = messagesOf(locale)
  const saved = query.get('saved')
  if (saved === 'withdrawn' || saved === 'added' || saved === 'removed') return t.manage.saved[saved]
  const section = findSection(query.get('part') ?? '')
  const outcome = outcomes.find((one) => one === saved)
  return section && outcome ? t.manage.saved[outcome](t.edit.sections[section].title) : null
}
