import { identityParts, normaliseName } from '#lib/catalogue/identity/normalise.ts'

/** A listed facility that might be the one that somebody proposes. */
export type Candidate = {
  slug: string
  name: string
  name2: string | null
  street: string | null
  street2: string | null
  city: string
  state: string
  zip: string
  status: 'open' | 'temporarily_closed' | 'closed'
  phones: string[]
  /** How much its name has in common with the proposed one, 0–1, by trigrams. */
  likeness: number
}

export type Asked = Pick<Candidate, 'name' | 'street' | 'street2' | 'city' | 'zip'> & { phone: string | null }

export type LikelySame = Candidate & { samePhone: boolean; sameAddress: boolean; alikeName: boolean }

/** From here on two names within a ZIP code are taken for one written in two ways. */
const alike = 0.4
const most = 8

/** The facilities that may be the one that is asked about, the likeliest first. Names alone count only nearby. */
export function rankLikelySame(asked: Asked, candidates: readonly Candidate[]): LikelySame[] {
  const place = placeOf(asked)
  const words = normaliseName(asked.name)
  const judged = candidates.map((candidate) => ({
    ...candidate,
    samePhone: asked.phone !== null && candidate.phones.includes(asked.phone),
    sameAddress: candidate.street !== null && placeOf(candidate) === place,
    alikeName: candidate.likeness >= alike || normaliseName(candidate.name) === words,
  }))
  const isNear = ({ zip, city }: Candidate) => zip === asked.zip || city.toLowerCase() === asked.city.toLowerCase()
  const score = (each: LikelySame) =>
    Number(each.samePhone) + Number(each.sameAddress) + Number(each.alikeName) + each.likeness
  return judged
    .filter((each) => each.samePhone || each.sameAddress || (each.alikeName && isNear(each)))
    .sort((one, other) => score(other) - score(one) || one.slug.localeCompare(other.slug))
    .slice(0, most)
}

function placeOf({ name, street, street2, city, zip }: Pick<Asked, 'name' | 'street' | 'street2' | 'city' | 'zip'>) {
  return identityParts({ name, name2: null, street, unit: street2, city, zip }).place
}
