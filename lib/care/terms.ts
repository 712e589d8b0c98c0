import { facilityTerms } from '#lib/care/terms/facility.ts'
import { medicationTerms } from '#lib/care/terms/medication.ts'
import { peopleTerms } from '#lib/care/terms/people.ts'
import { programTerms } from '#lib/care/terms/programs.ts'
import { serviceTerms } from '#lib/care/terms/services.ts'

const vocabulary = { ...programTerms, ...medicationTerms, ...serviceTerms, ...peopleTerms, ...facilityTerms } as const

type Vocabulary = typeof vocabulary

/** A group of terms that answer one question, such as `payment` or `therapy`. */
export type TermKind = keyof Vocabulary

/** The slugs of one kind: public names, used in URLs and stored in the database, never renamed. */
export type TermSlug<Kind extends TermKind> = keyof Vocabulary[Kind] & string

/** `kind.slug`, the key of a term in the message catalogues. */
export type TermId = { [Kind in TermKind]: `${Kind}.${TermSlug<Kind>}` }[TermKind]

/** A term of one kind. `samhsa` is its code in SAMHSA's directories, null where only facilities state it. */
export type TermOf<Kind extends TermKind> = { kind: Kind; slug: TermSlug<Kind>; samhsa: string | null }

export type Term = { [Kind in TermKind]: TermOf<Kind> }[TermKind]

/** The kinds in display order. */
export const termKinds = Object.keys(vocabulary) as TermKind[]

/** Kinds whose terms say what a facility offers. Their slugs share one list of facts, so they are unique across these kinds. */
export const serviceKinds = [
  'hospital',
  ...(Object.keys(medicationTerms) as (keyof typeof medicationTerms)[]),
  ...(Object.keys(serviceTerms) as (keyof typeof serviceTerms)[]),
] as const satisfies readonly TermKind[]

export type ServiceKind = (typeof serviceKinds)[number]

/** The terms of a kind, in display order. */
export function termsOf<Kind extends TermKind>(kind: Kind): TermOf<Kind>[] {
  const slugs: Record<string, string | null> = vocabulary[kind]
  return Object.entries(slugs).map(([slug, samhsa]) => ({ kind, slug: slug as TermSlug<Kind>, samhsa }))
}

/** Every coded term, in display order. */
export const terms = termKinds.flatMap((kind) => termsOf(kind)) as readonly Term[]

const bySamhsa = new Map(terms.flatMap((term) => (term.samhsa ? [[term.samhsa, term] as const] : [])))

/** The term of a SAMHSA code written as in the directory ("OIT"), or undefined for a code we do not know. */
export function findTermBySamhsa(code: string): Term | undefined {
  return bySamhsa.get(code)
}

/** Whether `slug` is a term of `kind`. */
export function isTerm<Kind extends TermKind>(kind: Kind, slug: string): slug is TermSlug<Kind> {
  return Object.hasOwn(vocabulary[kind], slug)
}

/** The key of a term's words in the message catalogues. */
export function termId({ kind, slug }: Term): TermId {
  return `${kind}.${slug}` as TermId
}
