import type { GlossaryTerm } from '#lib/guide/glossary.ts'

/** The words of insurance that the page of ways of paying explains, in the order in which a caller meets them. */
export const insuranceTerms: readonly GlossaryTerm[] = [
  'deductible',
  'copay',
  'out-of-pocket',
  'in-network',
  'out-of-network',
  'prior-authorization',
  'medical-necessity',
  'appeal',
  'sliding-scale',
]
