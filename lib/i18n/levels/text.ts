import type { LevelOfCare } from '#lib/care/levels.ts'

/** How a level of care is named and described: by its hours, its days and where you sleep. */
export type LevelText = {
  /** In full, as in a heading: "Intensive outpatient (IOP)". */
  name: string
  /** For a tight place, where the full name has been seen: "IOP". */
  short: string
  /** After a number or in a sentence: "12 IOP programs". */
  plural: string
  /** Two plain sentences. */
  what: string
  /** What is usual, for an adult: "usually 9–19 hours a week". A listing that states its own hours is right against it. */
  usual: string
  /** Where the usual hours come from; null where no hours a week are usual. */
  source: string | null
}

export type LevelTexts = Record<LevelOfCare, LevelText>
