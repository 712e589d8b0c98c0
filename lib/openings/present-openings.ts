import { signInPath } from '#lib/accounts/sign-in-path.ts'
import type { LevelOfCare } from '#lib/care/levels.ts'
import type { ListedProgram } from '#lib/facility/listing.ts'
import { availabilityHeadline } from '#lib/facility/present/program/availability.ts'
import { programName } from '#lib/facility/present/program-name.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'

/** A program whose openings are asked for, and what its listing says of them now. */
export type OpeningsView = {
  program: string
  facility: { name: string; href: string }
  now: { text: string; note: string | null }
  signInHref: string
}

type Given = Pick<ListedProgram, 'availability'> & {
  program: { name: string | null; level: LevelOfCare }
  facility: { slug: string; name: string }
}

export function presentOpenings(given: Given, locale: Locale, now: Date): OpeningsView {
  const { program, facility } = given
  const { text, note } = availabilityHeadline(given, locale, now)
  return {
    program: programName(program, locale),
    facility: { name: facility.name, href: localPath(locale, `/facilities/${facility.slug}`) },
    now: { text, note: note ?? null },
    signInHref: signInPath(localPath(locale, `/manage/${facility.slug}`)),
  }
}
