import { saysSomething } from '#lib/facility/diff-state.ts'
import type { ListingChange, ListingState } from '#lib/facility/listing-state.ts'
import { fingerprint } from './fingerprint.ts'
import type { Facts } from './read-section.ts'
import { inputsOf, type Scope, type Section } from './section.ts'

/** Facts whose rows carry the day they were stated. */
const dated = new Set(['prices', 'plans'])

/**
 * What a section says, stated again on the ISO day `today`: the change that confirms it. What says nothing is not
 * confirmed. `but` names fields of the facility that are left out.
 */
export function restateSection(
  section: Section,
  listing: ListingState,
  today: string,
  but: readonly string[] = [],
): ListingChange {
  const restated = (scope: Scope, facts: Facts) =>
    Object.fromEntries(
      inputsOf(section, scope).flatMap(([field]) =>
        saysSomething(facts[field]) && !(scope === 'facility' && but.includes(field))
          ? [[field, dated.has(field) ? onDay(facts[field] as object[], today) : facts[field]]]
          : [],
      ),
    )
  return {
    facts: restated('facility', listing.facts),
    programs: listing.programs
      .map(({ id, facts }) => ({ id, facts: restated('program', facts) }))
      .filter(({ facts }) => Object.keys(facts).length > 0),
  }
}

const onDay = (rows: readonly object[], today: string) => rows.map((row) => ({ ...row, asOf: today }))

/** Equal as long as every fact of a section is the same: whoever confirms it says so of what they saw. */
export function sectionPrint(section: Section, listing: ListingState): string {
  const { facts, programs } = restateSection(section, listing, '')
  return fingerprint('section', { facts, programs })
}
