import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import type { FacilityFacts } from './facility-facts.ts'
import type { ProgramFacts } from './program-facts.ts'

/** One program as it stands in the database. */
export type ProgramState = { id: number; settingCode: string | null; facts: ProgramFacts; provenance: Provenance }

/** All that staff can edit of a listing, as it stands in the database: nothing is withheld. */
export type ListingState = {
  id: number
  slug: string
  organizationId: number | null
  facts: FacilityFacts
  provenance: Provenance
  programs: ProgramState[]
}

/** A change of a listing: only what is named changes. A fact that is given as it stands is thereby confirmed. */
export type ListingChange = {
  facts?: Partial<FacilityFacts>
  programs?: { id: number; facts: Partial<ProgramFacts> }[]
  /** With an id, a program that was there before comes back under it. */
  addPrograms?: { id?: number; settingCode?: string | null; facts: Partial<ProgramFacts> & { level: LevelOfCare } }[]
  removePrograms?: number[]
}
