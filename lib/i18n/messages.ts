import type { Locale } from './locale.ts'
import { en, type Messages } from './messages/en.ts'
import { es } from './messages/es.ts'

const catalogues: Record<Locale, Messages> = { en, es }

/** Every sentence of the interface in a language. */
export const messagesOf = (locale: Locale): Messages => catalogues[locale]
