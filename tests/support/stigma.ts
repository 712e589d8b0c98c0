import type { Locale } from '#lib/i18n/locale.ts'

/**
 * Words that name a person by an illness or judge one, which NIDA's "Words Matter" advises against, for a whole text in
 * each language. Titles of publications are not ours to change and are not held against it.
 */
export const stigmatizing: Readonly<Record<Locale, RegExp>> = {
  en: /\b(addicts?|alcoholics?|abus(e|er|ers|ed|ing)|clean|dirty|junkies?|relaps\w*|habit)\b/i,
  es: /(?<!\p{L})((drog)?adict[oa]s?|alcohólic[oa]s?|abus\p{L}*|limpi[oa]s?|suci[oa]s?|reca[ií]\p{L}*|vicio)(?!\p{L})/iu,
}
