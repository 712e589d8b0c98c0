import { kindTexts as en } from './kinds/en.ts'
import { kindTexts as es } from './kinds/es.ts'
import type { KindTexts } from './kinds/text.ts'
import type { Locale } from './locale.ts'

const texts: Record<Locale, KindTexts> = { en, es }

/** What each kind of care asks of a family, in words. */
export const kindTextsOf = (locale: Locale): KindTexts => texts[locale]
