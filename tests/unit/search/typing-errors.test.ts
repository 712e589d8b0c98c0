import { describe, expect, it } from 'vitest'
import { closestWords, countTypingErrors } from '#lib/search/typing-errors.ts'

describe('typing errors', () => {
  it.each([
    ['recovery', 'recovery', 0],
    ['recovry', 'recovery', 1],
    ['recoverry', 'recovery', 1],
    ['recavery', 'recovery', 1],
    ['recvoery', 'recovery', 1],
    ['rekovry', 'recovery', 2],
    ['hope', 'recovery', 3],
    ['', 'ab', 2],
  ])('%j for %j: %i', (typed, meant, errors) => {
    expect(countTypingErrors(typed, meant, 2)).toBe(errors)
  })

  it('choose the closest word, and all that are equally close', () => {
    expect(closestWords('hazeldon', ['hazelden', 'hazel', 'hazelton'])).toEqual(['hazelden', 'hazelton'])
    expect(closestWords('serenety', ['serenity', 'seventy'])).toEqual(['serenity'])
  })

  it('are fewer in a short word', () => {
    expect(closestWords('hoqw', ['hope'])).toEqual([])
    expect(closestWords('hopw', ['hope'])).toEqual(['hope'])
  })
})
