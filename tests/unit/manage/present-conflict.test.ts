import { describe, expect, it } from 'vitest'
import { ownTexts, presentConflict } from '#lib/manage/present-conflict.ts'
import { scene } from './scene.ts'

const typed = new URLSearchParams([
  ['do', 'save'],
  ['opened', 'transit:old accessibility:kept'],
  ['transit', 'Bus 2\r\nfrom the station'],
  ['phones.rows', '0'],
  ['phones.0.languages', 'spanish'],
  ['phones.0.languages', 'french'],
  ['choose', 'transit'],
  ['choice.transit', 'theirs'],
])

describe('two versions', () => {
  const view = presentConflict(
    { conflicts: ['transit'], mine: { transit: 'Bus 2' }, theirs: { transit: null } },
    scene(),
    typed,
  )

  it('stand in words, and "not stated" is one of them', () => {
    expect(view.fields).toEqual([
      { name: 'choice.transit', label: 'Public transport', mine: 'Bus 2', theirs: 'Not stated' },
    ])
  })

  it('carry everything that was typed, each value of a name, and no earlier choice', () => {
    const hidden = new URLSearchParams(view.hidden)
    expect(hidden.getAll('phones.0.languages')).toEqual(['spanish', 'french'])
    expect(hidden.get('transit')).toBe('Bus 2\r\nfrom the station')
    expect(hidden.getAll('choose')).toEqual(['transit'])
    expect(hidden.has('do')).toBe(false)
    expect(hidden.has('choice.transit')).toBe(false)
  })

  it('are held against what stands now from here on', () => {
    const opened = new URLSearchParams(view.hidden).get('opened')
    expect(opened).toMatch(/^accessibility:kept transit:/)
    expect(opened).not.toContain('transit:old')
  })
})

it('what was written in a form that is gone is given back', () => {
  expect(ownTexts(typed)).toEqual(['Bus 2\r\nfrom the station'])
})
