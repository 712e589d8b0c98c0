import type { Locale } from '#lib/i18n/locale.ts'

/**
 * A word that names a person by an illness or judges one, after NIDA's "Words Matter: Terms to Use and Avoid When Talking
 * About Addiction" (nida.nih.gov), as the source of a pattern.
 */
export type StigmaWord = {
  /** What our own words avoid in any sense; null for words that are only avoided as `said`. */
  word: string | null
  /** What is pointed out in other people's words, where `word` also has harmless senses: "clean" in "stay clean". */
  said?: string
  /** What to say instead. */
  better: string
}

/** The words by the language of the text. */
export const stigmaWords: Readonly<Record<Locale, readonly StigmaWord[]>> = {
  en: [
    { word: 'addicts?', better: 'person with a substance use disorder' },
    { word: null, said: 'addicted bab(?:y|ies)', better: 'newborn exposed to substances' },
    { word: null, said: '(?:drug|substance|heroin|opioid|opiate|meth) users?', better: 'person who uses drugs' },
    { word: 'junkies?', better: 'person who uses drugs' },
    {
      word: 'alcoholics?',
      said: '(?<!children of )alcoholics?(?! anonymous)',
      better: 'person with an alcohol use disorder',
    },
    { word: null, said: '(?:a|the) drunk(?! driv)|drunks', better: 'person with an alcohol use disorder' },
    {
      word: 'abus(?:e|er|ers|ed|ing)',
      said: '(?:(?:drug|substance|alcohol|opioid|opiate|chemical|polysubstance|prescription) abus(?:e|ers?|ed|ing)|abus(?:ers?|e of|ed|ing) (?:drugs|alcohol|substances|opioids))',
      better: 'substance use',
    },
    { word: 'habit', said: '(?:drug|cocaine|heroin|drinking|opioid) habits?', better: 'substance use disorder' },
    { word: 'relaps\\w*', said: 'relaps\\w*(?! prevention)', better: 'return to use' },
    {
      word: 'clean',
      said: '(?:get|gets|getting|got|stay|stays|staying|stayed|be|being|been|become) clean(?! up)|clean (?:and|&) sober|clean time|(?:days|weeks|months|years) clean',
      better: 'in recovery',
    },
    { word: null, said: 'clean (?:urine|test|tests|screen|screens|UAs?|drug)', better: 'negative test' },
    { word: 'dirty', said: 'dirty (?:urine|test|tests|screen|screens|UAs?|drug)', better: 'positive test' },
    {
      word: null,
      said: 'opioid (?:substitution|replacement) therapy|medication[- ]assisted treatment',
      better: 'medication for opioid use disorder',
    },
  ],
  es: [
    { word: '(?:drog)?adict[oa]s?', better: 'persona con un trastorno por consumo de sustancias' },
    { word: null, said: 'toxic[óo]man[oa]s?|yonquis?|drogat[oa]s?', better: 'persona que consume drogas' },
    { word: null, said: 'beb[ée]s? adict[oa]s?', better: 'recién nacido expuesto a sustancias' },
    {
      word: 'alcohólic[oa]s?',
      said: '(?<!(?:bebidas?|hepatitis|consumo) )alcohólic[oa]s?(?! anónim)',
      better: 'persona con un trastorno por consumo de alcohol',
    },
    { word: null, said: 'borrach[oa]s', better: 'persona con un trastorno por consumo de alcohol' },
    {
      word: 'abus\\p{L}*',
      said: 'abus(?:o|os|ar|a|an|aron|ado|ando|ador(?:es|a|as)?) de(?:l| la| las| los)? (?:drogas?|sustancias?|alcohol|opioides?)',
      better: 'consumo de sustancias',
    },
    { word: 'vicio', said: 'vicios?', better: 'trastorno por consumo de sustancias' },
    {
      word: 'reca(?:es?|en|er|[iíy]\\p{L}*)',
      said: '(?<!prevención de )reca(?:es?|en|er|[iíy]\\p{L}*)',
      better: 'volver a consumir',
    },
    {
      word: 'limpi[oa]s?',
      said: '(?:estar|está|están|estoy|mantenerse|mantenerte|se mantiene|se mantienen|seguir|permanecer|quedar|quedarse) limpi[oa]s?',
      better: 'en recuperación',
    },
    { word: null, said: '(?:pruebas?|orinas?|análisis) limpi[oa]s?', better: 'prueba negativa' },
    { word: 'suci[oa]s?', said: '(?:pruebas?|orinas?|análisis) suci[oa]s?', better: 'prueba positiva' },
    {
      word: null,
      said: 'terapia de (?:sustitución|reemplazo) (?:de|con) opioides|tratamiento asistido (?:con|por) medicamentos',
      better: 'medicamentos para el trastorno por consumo de opioides',
    },
  ],
}

/** A pattern of whole words; letters with accents are letters. */
export const wholeWords = (pattern: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags)

const avoided = (locale: Locale) => wholeWords(stigmaWords[locale].flatMap(({ word }) => word ?? []).join('|'))

/** What this site's own words never say, in a whole text of each language. */
export const stigmatizing: Readonly<Record<Locale, RegExp>> = { en: avoided('en'), es: avoided('es') }
