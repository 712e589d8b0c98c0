import type { Kind, KindField } from '#lib/compare/kinds.ts'

/** One or two plain sentences for each question about each kind of care. */
export type KindTexts = Readonly<Record<Kind, Readonly<Record<KindField, string>>>>
