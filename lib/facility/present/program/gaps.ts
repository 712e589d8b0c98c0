import { usualHours } from '#lib/care/levels.ts'
import type { ListedProgram } from '#lib/facility/listing.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** A question that a program may leave open: whom it concerns, and whether this one has answered it. */
type Question = {
  label: (t: Messages) => string
  concerns: (program: ListedProgram) => boolean
  answered: (program: ListedProgram) => boolean
}

const everyone = () => true
const isHousing = ({ level }: ListedProgram) => level === 'recovery_housing'
const isWeekly = (program: ListedProgram) => usualHours[program.level] !== null && !isHousing(program)
const isTreatment = (program: ListedProgram) => !isHousing(program)

const questions: readonly Question[] = [
  { label: (t) => t.facility.availability, concerns: everyone, answered: ({ availability }) => availability !== null },
  { label: (t) => t.facility.when, concerns: isWeekly, answered: saysWhen },
  { label: (t) => t.facility.daysPerWeek, concerns: isWeekly, answered: ({ days }) => days !== null },
  { label: (t) => t.facility.length, concerns: everyone, answered: ({ lengthWeeks }) => lengthWeeks !== null },
  { label: (t) => t.facility.delivery, concerns: isWeekly, answered: ({ delivery }) => delivery !== null },
  {
    label: (t) => t.facility.coOccurring,
    concerns: isTreatment,
    answered: ({ coOccurring }) => coOccurring !== null,
  },
  {
    label: (t) => t.facility.assessmentRequired,
    concerns: isTreatment,
    answered: ({ assessmentRequired }) => assessmentRequired !== null,
  },
  {
    label: (t) => t.facility.referralRequired,
    concerns: everyone,
    answered: ({ referralRequired }) => referralRequired !== null,
  },
  {
    label: (t) => t.facility.detoxRequiredFirst,
    concerns: ({ level }) => level !== 'detox',
    answered: ({ detoxRequiredFirst }) => detoxRequiredFirst !== null,
  },
  {
    label: (t) => t.facility.rollingAdmission,
    concerns: everyone,
    answered: ({ rollingAdmission }) => rollingAdmission !== null,
  },
]

function saysWhen({ offersDay, offersEvening, offersWeekend, tracks }: ListedProgram): boolean {
  return [offersDay, offersEvening, offersWeekend].some((offers) => offers !== null) || tracks.length > 0
}

/** What programs leave open: `all` for what each of several leaves open, the rest by program id. */
export type Gaps = { all: string[]; byProgram: Map<number, string[]> }

/** The questions that matter for a program's level and that it does not answer, so that someone can ask. */
export function findGaps(programs: readonly ListedProgram[], locale: Locale): Gaps {
  const t = messagesOf(locale)
  const open = (question: Question, program: ListedProgram) => question.concerns(program) && !question.answered(program)
  const inAll = questions.filter(
    (question) =>
      programs.length > 1 &&
      programs.some((program) => open(question, program)) &&
      programs.every((program) => !question.concerns(program) || open(question, program)),
  )
  return {
    all: inAll.map(({ label }) => label(t)),
    byProgram: new Map(
      programs.map((program) => [
        program.id,
        questions
          .filter((question) => open(question, program) && !inAll.includes(question))
          .map(({ label }) => label(t)),
      ]),
    ),
  }
}
