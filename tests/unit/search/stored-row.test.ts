import { describe, expect, it } from 'vitest'
import { toSortName } from '#lib/search/sort-name.ts'
import { type StoredFacility, type StoredProgram, toCatalogueRow } from '#lib/search/stored-row.ts'

const facility: StoredFacility = {
  id: 1,
  name: 'Ávila House, Inc.',
  name2: null,
  city: 'Dayton',
  state: 'OH',
  lat: null,
  lng: null,
  updatedDay: 0,
  telehealth: null,
  telehealthStates: [],
  ownership: null,
  payments: ['medicaid'],
  ages: [],
  services: ['cbt', 'urine_test', 'telehealth'],
  languages: null,
  medications: null,
  populations: ['women'],
  detoxKinds: null,
  detoxSubstances: null,
}

const program: StoredProgram = {
  id: 10,
  facilityId: 1,
  level: 'iop',
  delivery: null,
  hoursMin: null,
  hoursMax: null,
  lengthMin: null,
  daysMin: null,
  offersDay: null,
  offersEvening: null,
  offersWeekend: null,
  tracks: null,
  payments: [],
  ages: [],
  services: [],
  populations: null,
}

function valuesOf(changes: Partial<StoredProgram>) {
  return toCatalogueRow(facility, [{ ...program, ...changes }]).programs[0]?.values
}

describe('a program', () => {
  it('that says nothing of its own is as its facility', () => {
    expect(valuesOf({})).toEqual({})
  })

  it('that lists its own payments, ages or services has those alone', () => {
    expect(valuesOf({ payments: ['free'], ages: ['adults'] })).toEqual({ payment: ['free'], age: ['adults'] })
    expect(valuesOf({ services: ['urine_test'] })).toEqual({ therapy: [] })
  })

  it('serves its own populations beside those of its facility', () => {
    expect(valuesOf({ populations: ['veterans'] })).toEqual({ for: ['women', 'veterans'] })
  })

  it('has its timetable, or none', () => {
    const tracks = [{ daysNeeded: null, sessions: [{ weekday: 'mon' as const, startMinute: 1080, endMinute: 1260 }] }]
    const programs = [program, { ...program, id: 11, tracks, offersEvening: true, daysMin: 3, lengthMin: 8 }]
    const [silent, stated] = toCatalogueRow(facility, programs).programs
    expect(silent).toMatchObject({ tracks: [], offers: { day: null, evening: null, weekend: null }, daysMin: null })
    expect(stated).toMatchObject({ tracks, offers: { evening: true }, daysMin: 3, lengthMin: 8 })
  })

  it('asks nobody to travel when it is by telehealth alone', () => {
    const travels = (delivery: StoredProgram['delivery']) =>
      toCatalogueRow(facility, [{ ...program, delivery }]).programs[0]?.travels
    expect([travels(null), travels('in_person'), travels('hybrid'), travels('telehealth')]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('can be attended by telehealth when it says so, whatever its facility says', () => {
    expect(valuesOf({ delivery: 'hybrid' })).toEqual({ telehealth: ['only'] })
    expect(valuesOf({ delivery: 'telehealth' })).toEqual({ telehealth: ['only'] })
    expect(valuesOf({ delivery: 'in_person' })).toEqual({ telehealth: [] })
  })
})

describe('a facility', () => {
  it('has only therapies among its therapies', () => {
    expect(toCatalogueRow(facility, []).values.therapy).toEqual(['cbt'])
  })

  it('has detox when there is an offering on site, of whatever kind, or a detox program', () => {
    const detoxOf = (detoxKinds: StoredFacility['detoxKinds'], programs: StoredProgram[] = []) =>
      toCatalogueRow({ ...facility, detoxKinds }, programs).values.detox
    expect(detoxOf(null)).toEqual([])
    expect(detoxOf([null])).toEqual(['any'])
    expect(detoxOf(['ambulatory', 'social', 'residential'])).toEqual(['any', 'outpatient', 'residential'])
    expect(detoxOf(null, [{ ...program, level: 'detox' }])).toEqual(['any'])
  })

  it('is ordered by the letters and digits of both lines of its name', () => {
    expect(toCatalogueRow(facility, []).sortName).toBe('avila house inc')
    expect(toSortName("St. Mary's", 'Peña  Center')).toBe('st marys pena center')
  })
})
