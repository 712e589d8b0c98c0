import { describe, expect, it } from 'vitest'
import { noAnswers } from '#lib/guide/which-level/questions.ts'
import { isSilent, readAnswers } from '#lib/guide/which-level/read-answers.ts'

const read = (form: string) => readAnswers(new URLSearchParams(form))

describe('the form', () => {
  it('is read as it was sent', () => {
    expect(read('whom=other&danger=daily&danger=suicide&stopping=sick&home=far&hurdle=cost')).toEqual({
      whom: 'other',
      answers: { ...noAnswers, danger: ['suicide', 'daily'], stopping: 'sick', home: 'far', hurdle: ['cost'] },
    })
  })

  it('demands nothing: what is missing is not known', () => {
    expect(read('')).toEqual({ whom: 'self', answers: noAnswers })
    expect(isSilent(read('').answers)).toBe(true)
    expect(isSilent(read('hurdle=cost').answers)).toBe(false)
    expect(isSilent(read('mind=steady').answers)).toBe(false)
  })

  it.each([
    'whom=nobody',
    'danger=toString',
    'stopping=__proto__',
    'mind=SO%20HARD',
    'hurdle=%00',
    'near=90210&score=7',
  ])('takes nothing from %s', (form) => expect(read(form)).toEqual({ whom: 'self', answers: noAnswers }))

  it('takes the first of two answers to one question, and a danger once', () => {
    expect(read('mind=hard&mind=steady&danger=daily&danger=daily').answers).toEqual({
      ...noAnswers,
      mind: 'hard',
      danger: ['daily'],
    })
  })
})
