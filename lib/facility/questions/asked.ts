import { isLiveIn } from '#lib/care/levels.ts'
import { hasSessions } from '#lib/care/week.ts'
import type { ListedProgram, Listing } from '#lib/facility/listing.ts'

/** Where an answer may stand: a program (null where a facility does not say which it has) and its listing, at a time. */
export type Asked = { program: ListedProgram | null; listing: Listing; now: Date }

export const anyone = () => true

export const isUnknown = ({ program }: Asked) => program === null

export const isDetox = ({ program }: Asked) => program?.level === 'detox'

export const isTreatment = ({ program }: Asked) => program?.level !== 'recovery_housing'

/** People come for sessions and sleep at home. */
export const isWeekly = ({ program }: Asked) => program !== null && hasSessions(program.level)

/** People sleep there, or may. */
export const isToStayAt = ({ program }: Asked) =>
  program !== null && (isLiveIn(program.level) || program.level === 'detox')

export const isVisited = ({ program }: Asked) => program?.delivery !== 'telehealth'

/** A stay of days under medical care has tests of its own, and no rule about what a positive one leads to. */
export const isLongerThanDays = ({ program }: Asked) => program?.level !== 'detox' && program?.level !== 'inpatient'

export function mayTakeWomen({ program, listing }: Asked): boolean {
  const genders = program && program.genders.length > 0 ? program.genders : listing.genders
  return genders.length === 0 || genders.some((gender) => gender !== 'men')
}
