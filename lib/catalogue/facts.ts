import { findTermBySamhsa, serviceKinds, type Term, type TermKind, type TermOf, terms } from '#lib/care/terms.ts'
import { type MedicationFact, readMedicationPolicies } from './medication-policy.ts'
import { type DetoxFact, type ProgramFact, readDetox, readPrograms } from './programs-from-codes.ts'

export type Ownership = TermOf<'ownership'>['slug']
export type Setting = TermOf<'hospital'>['slug']

/** What a row's codes say of a facility. Empty lists and null are "not stated", never "no". Lists are in the vocabulary's order. */
export type CodeFacts = {
  programs: ProgramFact[]
  detox: DetoxFact[]
  medications: MedicationFact[]
  services: string[]
  payments: string[]
  ages: string[]
  genders: string[]
  populations: { population: string; mode: 'serves' | 'tailored' | 'exclusive' }[]
  languages: { language: string; mode: 'staff' }[]
  credentials: { kind: string }[]
  houseRules: { topic: 'smoking' | 'vaping'; value: string }[]
  ownership: Ownership | null
  setting: Setting | null
  telehealth: true | null
}

const EXCLUSIVE = new Set(['DUO', 'AUDO', 'OUDO'])
/** Facts with a column of their own are not listed among the services as well. */
const OWN_COLUMN = new Set(['TELE', 'GH', 'PSYH'])

/**
 * Turns the codes of a row into facts of our model. Hours, schedule, price and openings have no codes and stay not
 * stated. Codes we do not know say nothing here; they are kept beside, on the source record.
 */
export function readFacts(rowCodes: readonly string[]): CodeFacts {
  const codes = new Set(rowCodes)
  const slugs = (kind: TermKind) => listSlugs(codes, kind)
  return {
    programs: readPrograms(codes),
    detox: readDetox(codes),
    medications: readMedicationPolicies(codes),
    services: serviceKinds.flatMap((kind) => listSlugs(codes, kind, OWN_COLUMN)),
    payments: slugs('payment'),
    ages: slugs('age'),
    genders: slugs('gender'),
    populations: readPopulations(codes),
    languages: readLanguages(codes),
    credentials: slugs('credential').map((kind) => ({ kind })),
    houseRules: [
      ...slugs('smoking').map((value) => ({ topic: 'smoking' as const, value })),
      ...slugs('vaping').map((value) => ({ topic: 'vaping' as const, value })),
    ],
    ownership: readOwnership(codes),
    setting: codes.has('GH') ? 'general_hospital' : codes.has('PSYH') ? 'psychiatric_hospital' : null,
    telehealth: codes.has('TELE') ? true : null,
  }
}

const CODED = new Map<TermKind, Term[]>()
for (const term of terms) if (term.samhsa) CODED.set(term.kind, [...(CODED.get(term.kind) ?? []), term])

function codedTerms(kind: TermKind): Term[] {
  return CODED.get(kind) ?? []
}

function listSlugs(codes: ReadonlySet<string>, kind: TermKind, except?: ReadonlySet<string>): string[] {
  return codedTerms(kind)
    .filter(({ samhsa }) => samhsa && codes.has(samhsa) && !except?.has(samhsa))
    .map(({ slug }) => slug)
}

/** "Specifically tailored for" (SG, DU), "serves only" (DUO, AUDO, OUDO), and SUMH, which says that it treats co-occurring disorders. */
function readPopulations(codes: ReadonlySet<string>): CodeFacts['populations'] {
  const found: CodeFacts['populations'] = codedTerms('population')
    .filter(({ samhsa }) => samhsa && codes.has(samhsa))
    .map(({ slug, samhsa }) => ({ population: slug, mode: EXCLUSIVE.has(samhsa ?? '') ? 'exclusive' : 'tailored' }))
  if (codes.has('SUMH') && !codes.has('CO')) found.push({ population: 'co_occurring', mode: 'serves' })
  return found
}

/** "Other languages" is left out where the row names them. */
function readLanguages(codes: ReadonlySet<string>): CodeFacts['languages'] {
  const named = codedTerms('language').filter(({ samhsa }) => samhsa && codes.has(samhsa))
  const names = (prefix: RegExp) => named.some(({ samhsa }) => prefix.test(samhsa ?? ''))
  return named
    .filter(({ samhsa }) => !(samhsa === 'FX' && names(/^F\d/)) && !(samhsa === 'NX' && names(/^N\d/)))
    .map(({ slug }) => ({ language: slug, mode: 'staff' }))
}

/** FED comes beside the department (VAMC, DDF, IH), which says more. Codes that contradict each other state nothing. */
function readOwnership(codes: ReadonlySet<string>): Ownership | null {
  const stated = listSlugs(codes, 'ownership') as Ownership[]
  const specific = stated.length > 1 ? stated.filter((slug) => slug !== 'federal') : stated
  return specific.length === 1 ? (specific[0] ?? null) : null
}

/** Whether our vocabulary has a code. */
export function isKnownCode(code: string): boolean {
  return findTermBySamhsa(code) !== undefined
}
