import { describe, expect, it } from 'vitest'
import { matchHours } from '#lib/care/hours.ts'
import { exampleFacilities } from '#prisma/examples/all.ts'
import type { ExampleTrack } from '#prisma/examples/example.ts'
import { weekly } from '#prisma/examples/week.ts'

const programs = exampleFacilities(new Date('2026-11-22T12:00:00Z')).flatMap(({ facts, programs }) =>
  programs.map((program) => ({ ...program, id: `${facts.slug}#${program.key}` })),
)

function find(id: string) {
  const program = programs.find((each) => each.id.startsWith(id))
  if (!program) throw new Error(`no program ${id}`)
  return program
}

/** Hours a week of a person who attends the days that are needed; every day of such a track is as long. */
function hoursAWeek({ sessions, daysNeeded }: ExampleTrack): number {
  const minutes = sessions.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0)
  const days = new Set(sessions.map(({ weekday }) => weekday)).size
  return (minutes / 60) * ((daysNeeded ?? days) / days)
}

const hoursOf = (id: string) => find(id).tracks?.map(hoursAWeek)

describe('the weeks of the example programs', () => {
  it('repeat a session on each of its days', () => {
    expect(weekly(['mon', 'thu'], '18:00', '20:30', 'family')).toEqual([
      { weekday: 'mon', startMinute: 1080, endMinute: 1230, kind: 'family' },
      { weekday: 'thu', startMinute: 1080, endMinute: 1230, kind: 'family' },
    ])
    expect(() => weekly(['mon'], 'six', '21:00')).toThrow('not a time')
  })

  it('have an evening IOP in Dayton on Monday, Wednesday and Thursday from 6 to 9 pm', () => {
    const evening = find('example-miami-valley-recovery-center-dayton-oh#iop').tracks?.find(
      ({ name }) => name === 'Evening',
    )
    expect(evening?.sessions).toEqual(weekly(['mon', 'wed', 'thu'], '18:00', '21:00'))
  })

  it('add up to 25 hours of day treatment, and to an IOP that is as long as one', () => {
    expect(hoursOf('example-lincoln-prairie')).toEqual([25])
    expect(hoursOf('example-ozark-pathways')).toEqual([22])
    expect(find('example-ozark-pathways').facts.level).toBe('iop')
    expect(matchHours({ level: 'iop', hoursMin: null, hoursMax: null }, { min: 22, max: 22 })).toBeNull()
  })

  it('differ from the stated hours in one program, and in no other', () => {
    const differing = programs.filter(({ facts, tracks = [] }) =>
      tracks
        .map(hoursAWeek)
        .some((hours) => hours < (facts.hoursPerWeekMin ?? 0) || hours > (facts.hoursPerWeekMax ?? 168)),
    )
    expect(differing.map(({ id }) => id)).toEqual(['example-magnolia-house-for-women-and-children-atlanta-ga#iop'])
  })

  it('state hours 9–12, 12, 15, 9–19 and 22 for an IOP', () => {
    const stated = programs
      .filter(({ facts }) => facts.level === 'iop')
      .map(({ facts }) => `${facts.hoursPerWeekMin}-${facts.hoursPerWeekMax}`)
    expect(stated).toEqual(expect.arrayContaining(['9-12', '12-12', '15-15', '9-19', '22-22']))
  })

  it('taper from 12 to 9 to 6 hours in Denver', () => {
    const phases = find('example-front-range').phases?.map(({ weeks, hoursPerWeek }) => [weeks, hoursPerWeek])
    expect(phases).toEqual([
      [6, 12],
      [4, 9],
      [4, 6],
    ])
  })

  it('never ask a person to be in two sessions at once', () => {
    for (const { id, tracks = [] } of programs) {
      for (const { sessions } of tracks) {
        for (const one of sessions) {
          const clashing = sessions.filter(
            (other) =>
              other.weekday === one.weekday && other.startMinute < one.endMinute && one.startMinute < other.endMinute,
          )
          expect(clashing, id).toEqual([one])
        }
      }
    }
  })
})
