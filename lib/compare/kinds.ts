import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Reference } from '#lib/guide/reference.ts'
import { references } from '#lib/guide/references.ts'

/** The kinds of care that are held side by side: every level but housing, which is not treatment. */
export const kinds = ['outpatient', 'iop', 'php', 'residential', 'inpatient', 'detox'] as const satisfies LevelOfCare[]

export type Kind = (typeof kinds)[number]

/** What a kind of care asks of a family, and what speaks for and against it, in the order it is told. */
export const kindFields = ['time', 'work', 'children', 'family', 'cost', 'helps', 'hard'] as const

export type KindField = (typeof kindFields)[number]

/** What statements rest on, in the order they are listed: those of the guide, and one of our own. */
export const kindSources = {
  tip47: references.tip47,
  mccarty: references['mccarty-2014'],
  reif: references['reif-2014'],
  nida: references['nida-principles'],
  leave: {
    by: 'Code of Federal Regulations',
    year: 2013,
    title: 'Leave for treatment of substance abuse',
    where: '29 CFR 825.119',
    url: 'https://www.ecfr.gov/current/title-29/section-825.119',
  },
} as const satisfies Record<string, Reference>

export type SourceKey = keyof typeof kindSources

/** What the statements about a kind rest on, by field; what follows from the kind itself needs none. */
export const sourcesOfKind: Readonly<Record<Kind, Partial<Record<KindField, readonly SourceKey[]>>>> = {
  outpatient: {},
  iop: { time: ['tip47'], family: ['tip47'], helps: ['mccarty'], hard: ['tip47'] },
  php: {},
  residential: { work: ['leave'], helps: ['reif'] },
  inpatient: { work: ['leave'], helps: ['mccarty'] },
  detox: { hard: ['nida'] },
}
