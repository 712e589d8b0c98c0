import type { ListedProgram, Listing } from '#lib/facility/listing.ts'
import * as answers from './questions/answers.ts'
import * as asked from './questions/asked.ts'

type Question = { concerns: (of: asked.Asked) => boolean; answered: (of: asked.Asked) => boolean }

/** No field of a listing answers it. */
const never = () => false

/**
 * What to ask on a first call, the most useful first: whom each question concerns, and whether the program or its listing
 * has answered it. The words are in the messages (`questions`), a text for each key.
 */
const registry = {
  levels: { concerns: asked.isUnknown, answered: never },
  openings: { concerns: asked.anyone, answered: answers.openings },
  price: { concerns: asked.anyone, answered: answers.price },
  insurance: { concerns: asked.isTreatment, answered: answers.insurance },
  hours: { concerns: asked.isWeekly, answered: answers.hours },
  times: { concerns: asked.isWeekly, answered: answers.times },
  detoxFirst: { concerns: (of) => !asked.isDetox(of), answered: answers.detoxFirst },
  detoxCare: { concerns: asked.isDetox, answered: answers.detoxCare },
  medication: { concerns: asked.anyone, answered: answers.medication },
  admission: { concerns: asked.anyone, answered: answers.admission },
  rules: { concerns: asked.isToStayAt, answered: answers.rules },
  family: { concerns: asked.anyone, answered: answers.family },
  testing: { concerns: asked.isLongerThanDays, answered: answers.testing },
  individual: { concerns: asked.isTreatment, answered: answers.individual },
  afterwards: { concerns: asked.anyone, answered: answers.afterwards },
  staff: { concerns: asked.isTreatment, answered: never },
  coOccurring: { concerns: asked.isTreatment, answered: answers.coOccurring },
  length: { concerns: asked.anyone, answered: ({ program }) => program?.lengthWeeks != null },
  license: { concerns: asked.anyone, answered: answers.license },
  sampleDay: { concerns: asked.isTreatment, answered: ({ program }) => program?.sampleDay != null },
  ages: { concerns: asked.anyone, answered: answers.ages },
  address: { concerns: asked.isVisited, answered: ({ listing }) => listing.address.visibility === 'full' },
  telehealth: { concerns: asked.isWeekly, answered: answers.telehealth },
  transport: { concerns: asked.isVisited, answered: answers.transport },
  languages: { concerns: asked.anyone, answered: ({ listing }) => listing.languages.length > 0 },
  pregnancy: { concerns: asked.mayTakeWomen, answered: answers.pregnancy },
  children: { concerns: asked.isVisited, answered: answers.children },
  accessibility: { concerns: asked.isVisited, answered: ({ listing }) => listing.accessibility !== null },
} satisfies Record<string, Question>

export type QuestionKey = keyof typeof registry

const questions: Readonly<Record<QuestionKey, Question>> = registry

/** Every question, the most useful first. */
export const questionKeys = Object.keys(registry) as QuestionKey[]

/**
 * What a program and its listing leave open, or stated too long ago to count on; the most useful question first. null
 * stands for the programs of a listing that does not say which it has.
 */
export function openQuestions(program: ListedProgram | null, listing: Listing, now: Date): QuestionKey[] {
  const of = { program, listing, now }
  return questionKeys.filter((key) => questions[key].concerns(of) && !questions[key].answered(of))
}

/** The open questions of a listing: `shared` once for all programs that they concern, the rest by program id. */
export type ListingQuestions = { shared: QuestionKey[]; byProgram: ReadonlyMap<number, QuestionKey[]> }

/** What a whole listing leaves open; a question is shared when every program that it concerns leaves it open. */
export function openQuestionsOf(listing: Listing, now: Date): ListingQuestions {
  const { programs } = listing
  const open = new Map(programs.map((program) => [program.id, openQuestions(program, listing, now)]))
  const concerned = (key: QuestionKey) =>
    programs.filter((program) => questions[key].concerns({ program, listing, now }))
  const isShared = (key: QuestionKey) =>
    concerned(key).length > 0 && concerned(key).every(({ id }) => open.get(id)?.includes(key))
  const shared = programs.length === 0 ? openQuestions(null, listing, now) : questionKeys.filter(isShared)
  return {
    shared,
    byProgram: new Map([...open].map(([id, keys]) => [id, keys.filter((key) => !shared.includes(key))])),
  }
}
