/** What comes before all questions: each may be true right now, and has something to do at once. */
export const dangers = ['breathing', 'suicide', 'withdrawal', 'daily', 'pregnant'] as const

/**
 * One question for each dimension of an assessment by The ASAM Criteria, 3rd edition, in its order: withdrawal, body,
 * mind, readiness, return to use, surroundings. Our own words; each may be left open.
 */
export const questions = {
  stopping: ['little', 'sick', 'severe', 'unsure'],
  body: ['well', 'watched', 'nursing', 'unsure'],
  mind: ['steady', 'hard', 'unsafe', 'unsure'],
  wants: ['stop', 'less', 'looking', 'unsure'],
  before: ['first', 'helped', 'returnedAtHome', 'returnedAfterStay', 'unsure'],
  home: ['safe', 'far', 'unsafe', 'none', 'unsure'],
} as const

/** What could keep somebody from going. */
export const hurdles = ['work', 'children', 'cost', 'court', 'distance', 'evenings'] as const

/** Whom the answers are about. */
export const whoms = ['self', 'other'] as const

export type Danger = (typeof dangers)[number]
export type Hurdle = (typeof hurdles)[number]
export type Whom = (typeof whoms)[number]
export type Question = keyof typeof questions
export type Choice<Q extends Question = Question> = (typeof questions)[Q][number]

export const questionKeys = Object.keys(questions) as Question[]

/** Everything that was said, but about whom. A question that was left open is 'unsure'. */
export type Answers = { [Q in Question]: Choice<Q> } & { danger: readonly Danger[]; hurdle: readonly Hurdle[] }

/** The answers of somebody who has said nothing. */
export const noAnswers: Answers = {
  danger: [],
  stopping: 'unsure',
  body: 'unsure',
  mind: 'unsure',
  wants: 'unsure',
  before: 'unsure',
  home: 'unsure',
  hurdle: [],
}

/** Some answers of some questions: it holds when at least one of them was given. */
export type AnyOf = { readonly [Q in Question]?: readonly Choice<Q>[] } & {
  readonly danger?: readonly Danger[]
  readonly hurdle?: readonly Hurdle[]
}

/** Whether at least one of the named answers was given. What was not asked was not said. */
export function saysAnyOf(answers: Partial<Answers>, named: AnyOf): boolean {
  return (Object.keys(named) as (keyof AnyOf)[]).some((key) => {
    const looked: readonly string[] = named[key] ?? []
    return [answers[key] ?? []].flat().some((given) => looked.includes(given))
  })
}
