import { describe, expect, it } from 'vitest'
import { presentForm } from '#lib/guide/which-level/present-form.ts'
import { presentResult } from '#lib/guide/which-level/present-result.ts'
import { type Answers, dangers, hurdles, noAnswers, questionKeys, questions } from '#lib/guide/which-level/questions.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { everySet } from './every-answer.ts'

const result = (said: Partial<Answers>, whom: 'self' | 'other' = 'self') =>
  presentResult(whom, { ...noAnswers, ...said }, 'en')

const linksOf = ({ options }: ReturnType<typeof result>) =>
  options.flatMap(({ search, narrower }) => [search, ...narrower].map(({ href }) => href))

describe('the result', () => {
  it('says for each level what it is, why, and what would change that', () => {
    const [detox] = result({ stopping: 'severe', danger: ['daily'] }).options
    expect(detox).toMatchObject({ level: 'detox', name: 'Detox (withdrawal management)', usual: 'Usually 3–10 days' })
    expect(detox?.reasons).toHaveLength(2)
    expect(detox?.changes).toHaveLength(2)
  })

  it('names its levels at once', () => {
    expect(result({ stopping: 'severe', wants: 'less' }).named).toBe(
      'On this page: Detox, Outpatient, IOP, and Inpatient.',
    )
  })

  it('numbers its sources in the order of their first mention, and lists each once', () => {
    const { options, medication, references } = result({ stopping: 'sick', wants: 'less' })
    const mentioned = [...options.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources))]
    expect([...new Set([...mentioned, ...medication.sources])]).toEqual(references.map((_, at) => at + 1))
    expect(new Set(references).size).toBe(references.length)
  })

  it('has at least one source behind every reason', () => {
    for (const question of questionKeys) {
      for (const value of questions[question]) {
        const sources = result({ [question]: value }).options.flatMap(({ reasons }) =>
          reasons.map((why) => why.sources),
        )
        expect(sources.filter((numbers) => numbers.length === 0 || numbers.includes(0))).toEqual([])
      }
    }
  })

  it('links to searches that keep all of their filters', () => {
    for (const href of linksOf(result({ danger: dangers, hurdle: hurdles, home: 'none', before: 'returnedAtHome' }))) {
      const { searchParams } = new URL(href, 'https://example.org')
      expect(parseSearchQuery(searchParams).dropped, href).toEqual([])
      expect(searchParams.get('level')).not.toBeNull()
    }
  })

  it('has the same searches for a level whatever was said about evenings, cost or anything else', () => {
    const searches = new Map<string, Set<string>>()
    for (const hurdle of everySet(hurdles)) {
      for (const { level, search, narrower } of result({ hurdle, danger: dangers }).options) {
        const written = [search, ...narrower].map(({ href }) => href).join(' ')
        searches.set(level, (searches.get(level) ?? new Set()).add(written))
      }
    }
    expect([...searches.values()].map(({ size }) => size)).toEqual([...searches.values()].map(() => 1))
  })

  it('speaks of somebody else where somebody else is meant, and offers help for families', () => {
    expect(result({}, 'other').lead).toContain('their position')
    expect(result({}, 'other').readOn.map(({ href }) => href)).toContain('/guide/helping-someone-you-love')
    expect(result({}, 'self').readOn.map(({ href }) => href)).not.toContain('/guide/helping-someone-you-love')
  })

  it('always tells of medication, and takes no side', () => {
    expect(result({}).medication.text).toMatch(/Some people choose it and some do not\./)
  })

  it('has a way around each thing that stands in the way', () => {
    expect(result({ hurdle: hurdles }).hurdles).toHaveLength(hurdles.length)
    expect(result({}).hurdles).toEqual([])
  })
})

describe('the form', () => {
  it('has "not sure" chosen until something else is', () => {
    const { asked } = presentForm('self', noAnswers, 'en')
    for (const { kind, answers } of asked) {
      expect(answers.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(
        kind === 'one' ? ['unsure'] : [],
      )
    }
  })

  it('keeps what was answered', () => {
    const { whom, asked, danger } = presentForm('other', { ...noAnswers, mind: 'hard', danger: ['daily'] }, 'en')
    expect(whom.answers.find(({ checked }) => checked)?.value).toBe('other')
    expect(asked.find(({ name }) => name === 'mind')?.answers.find(({ checked }) => checked)?.value).toBe('hard')
    expect(danger.answers.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['daily'])
  })

  it('says under each danger what to do, before anything is sent', () => {
    for (const { notices } of presentForm('self', noAnswers, 'es').danger.answers) expect(notices).toHaveLength(1)
  })
})
