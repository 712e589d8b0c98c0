import type { TermId, TermKind } from '#lib/care/terms.ts'

/** What a reader sees of a term: a short label and one plain sentence that promises no more than the code says. */
export type TermText = { label: string; definition: string }

/** The texts of one or more kinds: every term of them, and no other. */
export type TermTexts<Kind extends TermKind = TermKind> = Record<Extract<TermId, `${Kind}.${string}`>, TermText>

/** A heading for each kind of term, as on a listing page. */
export type TermKindLabels = Record<TermKind, string>
