import { describe, expect, it } from 'vitest'
import type { Control } from '#lib/manage/control.ts'
import { timetable } from '#lib/manage/inputs/timetable/timetable.ts'
import { addRow, copyDayOf, pressRowButton, removeRow } from '#lib/manage/row-buttons.ts'
import { programState } from '#tests/fixtures/listing-state.ts'
import { readTyped, scene } from './scene.ts'

const session = (weekday: string, startMinute: string, endMinute: string) => ({
  weekday,
  startMinute,
  endMinute,
  kind: 'group',
})

/** A form with one track of these sessions. */
function typedTrack(...sessions: ReturnType<typeof session>[]): URLSearchParams {
  const typed = new URLSearchParams({ 'it.tracks.rows': '0' })
  for (const [index, held] of sessions.entries()) {
    typed.append('it.tracks.0.sessions.rows', String(index))
    for (const [part, value] of Object.entries(held)) typed.set(`it.tracks.0.sessions.${index}.${part}`, value)
  }
  return typed
}

const trackOf = (typed: URLSearchParams) => readTyped(timetable, typed).fact.tracks[0]

describe('a week', () => {
  it('is read in the order of its days, whatever order it was typed in, and called by its hours', () => {
    const typed = typedTrack(session('wed', '18:00', '21:00'), session('mon', '18:00', '00:00'))
    expect(trackOf(typed)).toEqual({
      name: 'Evening',
      daysNeeded: null,
      sessions: [
        { weekday: 'mon', startMinute: 1080, endMinute: 1440, kind: 'group' },
        { weekday: 'wed', startMinute: 1080, endMinute: 1260, kind: 'group' },
      ],
    })
    expect(trackOf(typedTrack(session('mon', '9:00', '12:00')))?.name).toBe('Daytime')
  })

  it.each([
    ['a session that ends before it starts', [session('mon', '18:00', '17:00')], 'it.tracks.0.sessions.0.endMinute'],
    [
      'two sessions at once',
      [session('mon', '9:00', '12:00'), session('tue', '9:00', '12:00'), session('mon', '11:00', '13:00')],
      'it.tracks.0.sessions.2.startMinute',
    ],
    ['a session without a day', [session('', '9:00', '12:00')], 'it.tracks.0.sessions.0.weekday'],
  ])('cannot have %s', (_, sessions, field) => {
    expect(readTyped(timetable, typedTrack(...sessions)).errors.map((error) => error.field)).toEqual([field])
  })

  it('cannot have a track with a name and no session', () => {
    const typed = new URLSearchParams({
      'it.tracks.rows': '0',
      'it.tracks.0.name': 'Day',
      'it.tracks.0.sessions.rows': '0',
    })
    expect(readTyped(timetable, typed).errors.map((error) => error.field)).toEqual(['it.tracks.0.sessions'])
  })

  it('is not stated when its rows are empty, though the kind of a session is chosen already', () => {
    const typed = typedTrack(session('', '', ''))
    typed.set('it.tracks.0.copyFrom', 'mon')
    expect(readTyped(timetable, typed)).toMatchObject({ fact: { tracks: [] }, errors: [] })
  })
})

describe('the buttons of a week', () => {
  const week = typedTrack(
    session('mon', '9:00', '12:00'),
    session('mon', '13:00', '14:00'),
    session('tue', '8:00', '9:00'),
  )

  it('copy Monday to other days, in the place of what they have', () => {
    week.set('it.tracks.0.copyFrom', 'mon')
    for (const to of ['mon', 'tue', 'thu']) week.append('it.tracks.0.copyTo', to)
    const copied = pressRowButton(week, copyDayOf('it.tracks.0')) as URLSearchParams
    const times = trackOf(copied)?.sessions.map(({ weekday, startMinute }) => `${weekday} ${startMinute / 60}`)
    expect(times).toEqual(['mon 9', 'mon 13', 'tue 9', 'tue 13', 'thu 9', 'thu 13'])
    expect(copied.getAll('it.tracks.0.copyTo')).toEqual([])
  })

  it('add an empty row and take one away, and touch nothing else', () => {
    const typed = typedTrack(session('mon', '9:00', '12:00'), session('tue', '9:00', '12:00'))
    typed.set('other', 'kept')
    const more = pressRowButton(typed, addRow('it.tracks.0.sessions')) as URLSearchParams
    expect(more.getAll('it.tracks.0.sessions.rows')).toEqual(['0', '1', '2'])
    const fewer = pressRowButton(more, removeRow('it.tracks.0.sessions', '0')) as URLSearchParams
    expect(fewer.get('other')).toBe('kept')
    expect(trackOf(fewer)?.sessions.map(({ weekday }) => weekday)).toEqual(['tue'])
    expect(pressRowButton(typed, 'save')).toBeNull()
  })
})

describe('what a week adds up to', () => {
  const notes = (typed: URLSearchParams) => {
    const program = programState({ level: 'iop' })
    const all = (controls: Control[]): string[] =>
      controls.flatMap((control) => {
        if (control.kind === 'rows') return control.rows.flatMap((row) => all(row.controls))
        return control.kind === 'note' ? [control.text] : []
      })
    return all(timetable.controls('it', { ...scene(program), typed }))
  }

  it('is said as it is typed, and held against the stated hours and the level', () => {
    const typed = typedTrack(session('mon', '18:00', '21:00'), session('wed', '18:00', '21:00'))
    expect(notes(typed)).toEqual([
      'Adds up to 6 hours a week.',
      'These do not agree. The public page will say: “Called IOP; the timetable adds up to 6 hours a week. Ask what the rest is.”',
    ])
    typed.set('hours.min', '9')
    expect(notes(typed)[1]).toContain('The facility states 9 hours a week; the timetable adds up to 6.')
  })

  it('waits for sessions that are whole', () => {
    expect(notes(typedTrack(session('mon', '18:00', '')))).toEqual([
      'It is added up once every session has a day, a start and an end.',
    ])
  })
})
