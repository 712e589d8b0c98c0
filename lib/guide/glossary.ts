/** The words that the glossary explains, in alphabetical order of the English word. */
export const glossaryTerms = [
  'aftercare',
  'appeal',
  'asam',
  'assessment',
  'buprenorphine',
  'case-management',
  'cbt',
  'contingency-management',
  'co-occurring',
  'copay',
  'deductible',
  'detox',
  'drug-testing',
  'group-counseling',
  'harm-reduction',
  'in-network',
  'inpatient',
  'iop',
  'level-of-care',
  'matrix-model',
  'medical-necessity',
  'methadone',
  'motivational-interviewing',
  'mutual-help',
  'naloxone',
  'naltrexone',
  'otp',
  'out-of-network',
  'out-of-pocket',
  'outpatient',
  'parity',
  'peer-support',
  'php',
  'prior-authorization',
  'recovery',
  'recovery-housing',
  'residential',
  'return-to-use',
  'sliding-scale',
  'step-down',
  'substance-use-disorder',
  'telehealth',
  'tolerance',
  'twelve-step-facilitation',
  'withdrawal',
] as const

export type GlossaryTerm = (typeof glossaryTerms)[number]

/** `word` as a heading; `meaning` in one to three sentences. */
export type GlossaryEntry = { word: string; meaning: string }

export type Glossary = Readonly<Record<GlossaryTerm, GlossaryEntry>>

/** Whether `id` names an entry. */
export function isGlossaryTerm(id: string): id is GlossaryTerm {
  return (glossaryTerms as readonly string[]).includes(id)
}
