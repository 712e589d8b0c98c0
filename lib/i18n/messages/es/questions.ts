import type { Messages } from '#lib/i18n/messages/en.ts'
import { care } from './questions/care.ts'
import { living } from './questions/living.ts'
import { start } from './questions/start.ts'
import { week } from './questions/week.ts'

export const questions: Messages['questions'] = { ...start, ...week, ...care, ...living }
