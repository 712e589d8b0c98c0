import { z } from 'zod'

/** Who can say a fact. What goes before what is in precedence.ts. */
export const sources = ['samhsa', 'state', 'facility', 'moderator', 'public'] as const

export type Source = (typeof sources)[number]

/** Where one fact comes from: who said it, on which ISO day, and a name or edition where there is one. */
export const FactProvenance = z.object({
  source: z.enum(sources),
  at: z.iso.date(),
  by: z.string().min(1).optional(),
})

export type FactProvenance = z.infer<typeof FactProvenance>

/** The provenance of a listing's facts, by field; a field that is missing has never been stated. */
export const Provenance = z.record(z.string(), FactProvenance)

export type Provenance = z.infer<typeof Provenance>

/** Reads the `provenance` column of a facility, program or organization. Throws a ZodError on any other shape. */
export function readProvenance(json: unknown): Provenance {
  return Provenance.parse(json)
}
