import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import { type NoticeName, noticeNames, notices } from './notices.ts'
import { type Answers, type Hurdle, saysAnyOf } from './questions.ts'
import { type Rule, type RuleName, ruleNames, rules } from './rules.ts'
import { type ToAsk, toAsk } from './to-ask.ts'

/** A level that people in this position often ask about, with the rules that led to it. */
export type Option = { level: LevelOfCare; because: readonly RuleName[] }

/** What answers lead to, without words. */
export type Options = {
  /** What to do at once, before anything else; the most urgent first. */
  notices: readonly NoticeName[]
  /** Two or more treatment levels: detox first, then by hours, then housing. The order says nothing of how well one fits. */
  options: readonly Option[]
  hurdles: readonly Hurdle[]
  toAsk: readonly ToAsk[]
}

/** Detox is a first step where it is one at all; the others stand from the fewest hours to the most. */
const inOrder: readonly LevelOfCare[] = ['detox', ...levelsOfCare.filter((level) => level !== 'detox')]

/**
 * Every level that some answer speaks for, with why. No answer speaks against one, and none changes what another leads to:
 * what a combination gives is what its answers give, taken together.
 */
export function findOptions(answers: Partial<Answers>): Options {
  const hold = ruleNames.filter((name) => saysAnyOf(answers, rules[name].when))
  return {
    notices: noticeNames.filter((name) => saysAnyOf(answers, notices[name].when)),
    options: inOrder.flatMap((level) => {
      const because = hold.filter((name) => (rules[name] as Rule).levels.includes(level))
      return because.length === 0 ? [] : [{ level, because }]
    }),
    hurdles: answers.hurdle ?? [],
    toAsk: (Object.keys(toAsk) as ToAsk[]).filter((name) => {
      const when = toAsk[name]
      return when === null || saysAnyOf(answers, when)
    }),
  }
}
