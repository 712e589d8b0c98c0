import { describe, expect, it } from 'vitest'
import { closestWords, countTypingErrors, rankAlikePlaces } from '#lib/search/typing-errors.ts'

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

  it('put places with fewer of them first, of these the larger, then what is fairly alike', () => {
    const place = (key: string, state: string, zipCount: number, likeness: number) => ({
      key,
      state,
      zipCount,
      likeness,
    })
    const ranked = rankAlikePlaces('sprngfeild', null, [
      place('springvale', 'ME', 1, 0.3),
      place('springfield', 'OR', 3, 0.28),
      place('spring', 'TX', 9, 0.12),
      place('springfield', 'MO', 12, 0.28),
    ])
    expect(ranked.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'springfield MO',
      'springfield OR',
      'springvale ME',
    ])
  })

  it('may be in the name or in the state, but rather in the name', () => {
    const place = (key: string, state: string) => ({ key, state, zipCount: 1, likeness: 0.8 })
    const places = [place('pittsburg', 'CA'), place('pittsburgh', 'PA'), place('petersburg', 'PA')]
    const ranked = rankAlikePlaces('pittsburg', 'PA', places)
    expect(ranked.map(({ state }) => state)).toEqual(['PA', 'CA', 'PA'])
  })
})
