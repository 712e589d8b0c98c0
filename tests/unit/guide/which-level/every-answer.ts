import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import { findOptions } from '#lib/guide/which-level/find-options.ts'
import { noticeNames } from '#lib/guide/which-level/notices.ts'
import {
  type Answers,
  dangers,
  hurdles,
  type Question,
  questionKeys,
  questions,
} from '#lib/guide/which-level/questions.ts'

/** A part of what somebody says, with what it leads to: levels and notices as bits. */
export type Part = { said: Partial<Answers>; levels: number; notices: number }

export const levelBits = (levels: readonly LevelOfCare[]) => bits(levels, levelsOfCare)

function bits<Value>(values: readonly Value[], all: readonly Value[]): number {
  return values.reduce((mask, value) => mask | (1 << all.indexOf(value)), 0)
}

/** A part with what the guide answers to it alone. */
export function answered(said: Partial<Answers>): Part {
  const { options, notices } = findOptions(said)
  return { said, levels: levelBits(options.map(({ level }) => level)), notices: bits(notices, noticeNames) }
}

/** Every set that can be made of some values, the empty one first. */
export function everySet<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: 2 ** values.length }, (_, set) => values.filter((_value, at) => set & (1 << at)))
}

function everyWay(asked: readonly Question[]): Partial<Record<Question, string>>[] {
  const [question, ...rest] = asked
  if (question === undefined) return [{}]
  return everyWay(rest).flatMap((way) => questions[question].map((value) => ({ [question]: value, ...way })))
}

/** Every way to answer the six questions. */
export const everyChoice = everyWay(questionKeys) as Omit<Answers, 'danger' | 'hurdle'>[]

const choices = everyChoice.map(answered)
const dangerSets = everySet(dangers).map((danger) => answered({ danger }))
const hurdleSets = everySet(hurdles).map((hurdle) => answered({ hurdle }))

/** Together, as the guide would answer somebody who says all three parts. */
export const together = (...parts: readonly Part[]): Answers => Object.assign({}, ...parts.map(({ said }) => said))

/**
 * Looks at all 13,107,200 combinations: 6,400 ways to answer the questions, with 32 sets of dangers and 64 sets of what
 * stands in the way. What each part leads to was asked of the guide once; together they lead to the levels of all three.
 * `mark` gives bits to a part, which are put together likewise. Gives how many were looked at, and the first `wrong` one.
 */
export function overEveryCombination(
  mark: (said: Partial<Answers>) => number,
  wrong: (levels: number, marks: number) => boolean,
): { looked: number; wrong: Answers | null } {
  const marked = (part: Part) => ({ part, levels: part.levels, marks: mark(part.said) })
  const [ofDanger, ofHurdle] = [dangerSets.map(marked), hurdleSets.map(marked)]
  let looked = 0
  for (const choice of choices.map(marked)) {
    for (const danger of ofDanger) {
      for (const hurdle of ofHurdle) {
        looked += 1
        const levels = choice.levels | danger.levels | hurdle.levels
        if (wrong(levels, choice.marks | danger.marks | hurdle.marks)) {
          return { looked, wrong: together(choice.part, danger.part, hurdle.part) }
        }
      }
    }
  }
  return { looked, wrong: null }
}

/** Every choice, each with another set of dangers and of what stands in the way: all 2,048 pairs of those come up. */
export const oneOfEach: readonly (readonly Part[])[] = choices.map((choice, at) => [
  choice,
  dangerSets[at % 32] as Part,
  hurdleSets[Math.floor(at / 32) % 64] as Part,
])
