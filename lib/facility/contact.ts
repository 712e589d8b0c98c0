import type { FacilityOf } from '#lib/access/actor.ts'

/** What a facility publishes of who and where it is: enough to name it, to call it and to write to it. */
export type FacilityContact = FacilityOf & {
  slug: string
  name: string
  name2: string | null
  organization: string | null
  website: string | null
  phones: { number: string; extension: string | null; purpose: string }[]
  /** Where a letter can be sent; null where the street is not published. */
  street: string | null
  street2: string | null
  city: string
  state: string
  zip: string
}

/** A name with its second line, as one. */
export const fullName = ({ name, name2 }: Pick<FacilityContact, 'name' | 'name2'>): string =>
  name2 ? `${name}, ${name2}` : name
