import type { Locale } from '#lib/i18n/locale.ts'

/** Praise that no family can check, as patterns of whole words. */
export const claims: Readonly<Record<Locale, string>> = {
  en: [
    'the (?:very )?best(?! (?:time|way|day|number|hours?|place to park))',
    'best (?:in|of) (?:the|class)',
    '(?<!at |your |do our |their )best (?:treatment|rehab|program|care|facility|center|staff|team|outcomes?|results)',
    '(?:#|no\\. ?|number )(?:1|one)(?= (?:rated|rehab|treatment|program|facility|center|choice|in )|[.,!]|$)',
    '(?:top|highest|best)[- ](?:rated|ranked|notch|quality|tier)',
    '(?:a|the|an?|nation’s|state’s|area’s|our|industry)[- ]leading|leading (?:provider|center|facility|program|treatment|expert|rehab)s?',
    'premier (?:provider|treatment|program|facility|center|rehab|care)|world[- ]class|first[- ]class|unmatched|unparalleled|unrivaled|second to none|most trusted|most successful',
    'finest|state[- ]of[- ]the[- ]art|cutting[- ]edge|award[- ]winning|luxur(?:y|ious)',
    'guaranteed? (?:recovery|results?|success|sobriety)|success rates?',
  ].join('|'),
  es: [
    '(?:el|la|los|las|nuestr[oa]s?) mejor(?:es)?(?! (?:hora|momento|día|manera|forma|número|posible))',
    'mejor(?:es)? (?:centro|tratamiento|programa|equipo|atención|personal|resultado)s?',
    '(?:#|n\\.[ºo] ?|número )(?:1|uno)(?= (?:en |de )|[.,!]|$)',
    '(?:mejor|más alta) calificad[oa]s?|líder(?:es)? (?:en|del?)|(?:centro|programa|clínica)s? líder(?:es)?',
    'de primera(?: clase)?(?= *[.,;!]|$| calidad)|de clase mundial|de vanguardia|de lujo|de última generación',
    'inigualables?|incomparables?|insuperables?|sin igual|galardonad[oa]s?',
    '(?:recuperación|éxito|resultados?) garantizad[oa]s?|tasas? de éxito',
  ].join('|'),
}
