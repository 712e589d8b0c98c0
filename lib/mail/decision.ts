import type { Locale } from '#lib/i18n/locale.ts'

export type Decision = 'approved' | 'rejected' | 'changes_asked'

/** What a decision lets follow: the reason, the moderator's question, or nothing. */
export const beforeReason: Record<Locale, Record<Decision, string | null>> = {
  en: { approved: null, rejected: 'The reason:', changes_asked: 'The moderator asks:' },
  es: { approved: null, rejected: 'El motivo:', changes_asked: 'Moderación pregunta:' },
}
