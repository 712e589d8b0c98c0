import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import { nextLevels } from '#lib/care/next-levels.ts'
import type { ListedLink, ListedProgram, Listing } from '#lib/facility/listing.ts'

/** A step from a level of a facility to more or less care: its own programs, and what it has named elsewhere. */
export type Step = {
  from: LevelOfCare
  direction: 'up' | 'down'
  own: ListedProgram[]
  links: ListedLink[]
  /** The usual next levels, where it has none of them and names nobody. */
  missing: readonly LevelOfCare[]
}

const directions = ['up', 'down'] as const

/** The steps from each level of a facility that is open, in the order of levels. */
export function stepsOf({ status, slug, programs }: Listing): Step[] {
  if (status === 'closed') return []
  const levels = levelsOfCare.filter((level) => programs.some((program) => program.level === level))
  return levels.flatMap((from) =>
    directions.flatMap((direction) => {
      const next = nextLevels[from][direction]
      const own = programs.filter(({ level }) => next.includes(level))
      const links = programs
        .filter(({ level }) => level === from)
        .flatMap((program) => program.links)
        .filter(({ kind }) => kind === `step_${direction}`)
        .filter(({ program, facility }) => facility?.slug !== slug || !own.some(({ id }) => id === program?.id))
      const missing = own.length === 0 && links.length === 0 ? next : []
      return own.length + links.length + missing.length > 0 ? [{ from, direction, own, links, missing }] : []
    }),
  )
}
