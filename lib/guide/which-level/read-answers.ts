import {
  type Answers,
  dangers,
  hurdles,
  noAnswers,
  type Question,
  questionKeys,
  questions,
  type Whom,
  whoms,
} from './questions.ts'

/** Reads the form. Never fails: what is missing or unknown counts as "not sure", and nothing is demanded. */
export function readAnswers(form: URLSearchParams): { whom: Whom; answers: Answers } {
  const one = <T extends string>(name: string, known: readonly T[]) => known.find((value) => value === form.get(name))
  const many = <T extends string>(name: string, known: readonly T[]) =>
    known.filter((value) => form.getAll(name).includes(value))
  const chosen = questionKeys.map((question: Question) => [question, one(question, questions[question]) ?? 'unsure'])
  return {
    whom: one('whom', whoms) ?? 'self',
    answers: {
      ...noAnswers,
      ...Object.fromEntries(chosen),
      danger: many('danger', dangers),
      hurdle: many('hurdle', hurdles),
    },
  }
}

/** Whether anything was said at all. */
export function isSilent(answers: Answers): boolean {
  return (
    answers.danger.length + answers.hurdle.length === 0 &&
    questionKeys.every((question) => answers[question] === 'unsure')
  )
}
