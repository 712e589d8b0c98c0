/** A public source of a claim. Titles stay in the language of the source, which is English. */
export type Reference = {
  /** Who answers for it: an agency, or authors as they are cited. */
  by: string
  year: number
  title: string
  /** Journal, series or publication number. */
  where?: string
  url: string
}
