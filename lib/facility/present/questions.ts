import type { QuestionKey } from '#lib/facility/questions.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { QuestionText } from '#lib/i18n/question-text.ts'

export type QuestionView = QuestionText & { key: QuestionKey }

/** Questions with their words, in the order they are given. */
export function presentQuestions(keys: readonly QuestionKey[], locale: Locale): QuestionView[] {
  const texts = messagesOf(locale).questions
  return keys.map((key) => ({ key, ...texts[key] }))
}
