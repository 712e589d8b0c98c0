import type { Glossary } from '#lib/guide/glossary.ts'
import { glossaryInEnglish } from './glossary/en.ts'
import { glossaryInSpanish } from './glossary/es.ts'
import type { Locale } from './locale.ts'

const glossaries: Record<Locale, Glossary> = { en: glossaryInEnglish, es: glossaryInSpanish }

/** What the words of the field mean, in a language. */
export const glossaryOf = (locale: Locale): Glossary => glossaries[locale]
