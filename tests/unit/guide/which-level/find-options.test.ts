import { describe, expect, it, test } from 'vitest'
import { levelsOfCare } from '#lib/care/levels.ts'
import { findOptions } from '#lib/guide/which-level/find-options.ts'
import { type Notice, notices } from '#lib/guide/which-level/notices.ts'
import { type Answers, dangers, noAnswers, questionKeys } from '#lib/guide/which-level/questions.ts'
import { type Rule, ruleNames, rules } from '#lib/guide/which-level/rules.ts'
import { answered, everyChoice, levelBits, oneOfEach, overEveryCombination, together } from './every-answer.ts'

const everything = 13_107_200
const nothingWrong = { looked: everything, wrong: null }
const [detox, beside] = [levelBits(['detox']), levelBits(['detox', 'recovery_housing'])]

function countOf(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + countOf(mask >> 1)
}

const saysWithdrawalRisk = ({ stopping, danger = [] }: Partial<Answers>) =>
  (stopping !== undefined && stopping !== 'little') ||
  danger.some((said) => said === 'withdrawal' || said === 'daily' || said === 'pregnant')

/** The same answers from somebody who is well. */
function inGoodHealth({ body, mind, danger, ...rest }: Partial<Answers>): Partial<Answers> {
  return {
    ...rest,
    ...(body && { body: 'well' }),
    ...(mind && { mind: 'steady' }),
    ...(danger && { danger: danger.filter((said) => said !== 'suicide') }),
  }
}

describe('over every combination of answers', () => {
  test('together, answers lead to what each of them leads to', () => {
    const union = (numbers: number[]) => numbers.reduce((mask, number) => mask | number, 0)
    const wrong = oneOfEach.filter((parts) => {
      const { levels, notices: given } = answered(together(...parts))
      return levels !== union(parts.map((part) => part.levels)) || given !== union(parts.map((part) => part.notices))
    })
    expect(wrong).toEqual([])
  })

  test('two levels of treatment or more are named, detox and housing not counted', () => {
    const enough = Array.from({ length: 2 ** levelsOfCare.length }, (_, mask) => countOf(mask & ~beside) >= 2)
    const look = overEveryCombination(
      () => 0,
      (levels) => !enough[levels],
    )
    expect(look).toEqual(nothingWrong)
  })

  test('detox is never hidden when a risk of withdrawal is said, or is not known', () => {
    const look = overEveryCombination(
      (said) => (saysWithdrawalRisk(said) ? detox : 0),
      (levels, risk) => (risk & ~levels) !== 0,
    )
    expect(look).toEqual(nothingWrong)
  })

  test('an illness of the mind or the body, and thoughts of suicide, take no level away', () => {
    const look = overEveryCombination(
      (said) => answered(inGoodHealth(said)).levels,
      (levels, ofTheHealthy) => (ofTheHealthy & ~levels) !== 0,
    )
    expect(look).toEqual(nothingWrong)
  })

  test('every danger that is said has its notice, with lives to save before the rest', () => {
    const urgency = { '911': 0, '988': 1, none: 2 }
    for (const parts of oneOfEach) {
      const said = together(...parts)
      const given = findOptions(said).notices.map((name): Notice => notices[name])
      expect(said.danger.filter((danger) => !given.some(({ when }) => when.danger?.includes(danger)))).toEqual([])
      const order = given.map(({ call }) => urgency[call ?? 'none'])
      expect(order).toEqual(order.toSorted())
    }
  })

  test('each level is named once, with why: detox first, then by hours, then housing', () => {
    const order = ['detox', ...levelsOfCare.filter((level) => level !== 'detox')]
    const wrong = oneOfEach.filter((parts) => {
      const { options } = findOptions(together(...parts))
      const named: string[] = options.map(({ level }) => level)
      const inOrder = order.filter((level) => named.includes(level)).join() === named.join()
      return !inOrder || options.some(({ because }) => because.length === 0)
    })
    expect(wrong).toEqual([])
  })
})

/** Each answer that a rule looks at, said alone: everything else points elsewhere. */
const lines = ruleNames.flatMap((name) => {
  const { when, levels }: Rule = rules[name]
  return Object.entries(when).flatMap(([key, values]) => values.map((value) => ({ name, key, value, levels })))
})

describe('the table', () => {
  it.each(lines)('$name: $key is $value → $levels', ({ name, key, value, levels }) => {
    const many = key === 'danger' || key === 'hurdle'
    const { options } = findOptions({ ...noAnswers, [key]: many ? [value] : value })
    const named = options.filter(({ because }) => because.includes(name)).map(({ level }) => level)
    expect(named).toHaveLength(levels.length)
    expect(named).toEqual(expect.arrayContaining([...levels]))
  })

  it('has a line for every answer that says something', () => {
    const read = new Set(lines.map(({ key, value }) => `${key} ${value}`))
    const silent = ['body well', 'mind steady', 'body unsure', 'mind unsure', 'before unsure', 'home unsure']
    const said = questionKeys.flatMap((key) => everyChoice.map((choice) => `${key} ${choice[key]}`))
    expect([...new Set(said)].filter((each) => !read.has(each)).sort()).toEqual(silent.sort())
  })

  it('is even-handed: who wants to stop hears of care from home and of a stay', () => {
    for (const wants of ['stop', 'unsure'] as const) {
      const named = findOptions({ wants }).options.map(({ level }) => level)
      expect(named).toEqual(expect.arrayContaining(['iop', 'residential']))
    }
  })
})

describe('positions that people are in', () => {
  const say = (said: Partial<Answers>) => findOptions({ ...noAnswers, stopping: 'little', ...said })
  const levels = (said: Partial<Answers>) => say(said).options.map(({ level }) => level)

  it('someone new to treatment, with a safe home and a job', () => {
    expect(levels({ wants: 'less', before: 'first', home: 'safe', hurdle: ['work'] })).toEqual(['outpatient', 'iop'])
  })

  it('someone who had a seizure on stopping', () => {
    const { notices: first } = say({ stopping: 'severe', wants: 'stop' })
    expect(first).toEqual(['doNotStop'])
    expect(levels({ stopping: 'severe', wants: 'stop' })).toEqual(['detox', 'iop', 'residential', 'inpatient'])
  })

  it('someone who is pregnant and uses opioids hears of medication, of no sudden stop, and of a place for both', () => {
    const { notices: first, toAsk } = say({ danger: ['pregnant'] })
    expect(first).toEqual(['pregnant'])
    expect(toAsk).toEqual(expect.arrayContaining(['medication', 'stopping', 'body']))
  })

  it('someone whose use came back after a stay, without a home', () => {
    expect(levels({ wants: 'stop', before: 'returnedAfterStay', home: 'none' })).toEqual([
      'outpatient',
      'iop',
      'php',
      'residential',
      'recovery_housing',
    ])
  })

  it('someone for whom every danger is true', () => {
    expect(say({ danger: dangers }).notices).toEqual(['breathing', 'withdrawal', 'crisis', 'pregnant', 'doNotStop'])
  })

  it('someone who says nothing', () => {
    expect(findOptions(noAnswers)).toMatchObject({ notices: ['doNotStop'], hurdles: [] })
    expect(findOptions(noAnswers).options.map(({ level }) => level)).toEqual([
      'detox',
      'outpatient',
      'iop',
      'residential',
    ])
  })
})
