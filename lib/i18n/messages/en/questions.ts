import type { QuestionKey } from '#lib/facility/questions.ts'
import type { QuestionText } from '#lib/i18n/question-text.ts'
import { care } from './questions/care.ts'
import { living } from './questions/living.ts'
import { start } from './questions/start.ts'
import { week } from './questions/week.ts'

/** A text for every question of the registry. */
export const questions: Record<QuestionKey, QuestionText> = { ...start, ...week, ...care, ...living }
