import { describe, expect, it } from 'vitest'
import { findPlace } from '#lib/db/places.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

describe('a typed place', () => {
  it.each([
    ['90210', '90210 (Beverly Hills, CA)'],
    ['90210-1234', '90210 (Beverly Hills, CA)'],
    ['00901', '00901 (San Juan, PR)'],
    ['901', '00901 (San Juan, PR)'],
    ['00602', '00602 (Puerto Rico)'],
  ])('%s is the ZIP code %s', async (near, label) => {
    expect(await findPlace(near)).toMatchObject({ kind: 'zip', label })
  })

  it.each([
    ['Anchorage, AK', 'Anchorage, AK'],
    ['anchorage alaska', 'Anchorage, AK'],
    ['ANCHORAGE,ALASKA', 'Anchorage, AK'],
    ['st. louis mo', 'Saint Louis, MO'],
    ['Winston Salem, NC', 'Winston-Salem, NC'],
    ["Coeur d'Alene", "Coeur d'Alene, ID"],
    ['coeur dalene id', "Coeur d'Alene, ID"],
    ["O'Neill, NE", 'Oneill, NE'],
    ['New York, NY', 'New York, NY'],
    ['washington dc', 'Washington, DC'],
    ['San Juan PR', 'San Juan, PR'],
    ['laredo tx', 'Laredo, TX'],
  ])('%s is the city of %s', async (near, label) => {
    const place = await findPlace(near)
    expect(place).toMatchObject({ kind: 'city', label })
    expect(place).toHaveProperty('lat', expect.any(Number))
  })

  it.each([
    ['ohio', 'OH', []],
    ['OH', 'OH', []],
    ['Puerto Rico', 'PR', []],
    ['guam', 'GU', []],
    ['new york', 'NY', ['New York, NY']],
    ['Washington', 'WA', ['Washington, DC']],
  ])('%s is the state %s, beside which a large town of its name is offered', async (near, state, also) => {
    const place = await findPlace(near)
    expect(place).toMatchObject({ kind: 'state', state })
    expect(place.kind === 'state' && place.also.map((option) => option.near)).toEqual(also)
  })

  it('in several states is never guessed, and the largest is offered first', async () => {
    const place = await findPlace('springfield')
    if (place.kind !== 'ambiguous') throw new Error(place.kind)
    expect(place.options.length).toBeGreaterThan(20)
    expect(
      place.options
        .slice(0, 3)
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['IL', 'MA', 'MO'])
    for (const { near, state } of place.options) {
      expect(await findPlace(near)).toMatchObject({ kind: 'city', state })
    }
  })

  it.each([
    ['Anapolis, MD', 'Annapolis, MD'],
    ['Cincinatti', 'Cincinnati, OH'],
    ['Los Angelos, CA', 'Los Angeles, CA'],
    ['Sprngfeild, OH', 'Springfield, OH'],
    ['Sprngfeild, IL', 'Springfield, IL'],
    ['Pittsburg, PA', 'Pittsburgh, PA'],
    ['Albequerque', 'Albuquerque, NM'],
    ['Albuqerque NM', 'Albuquerque, NM'],
    ['Philidelphia', 'Philadelphia, PA'],
    ['Mineapolis', 'Minneapolis, MN'],
    ['Tuscon, AZ', 'Tucson, AZ'],
    ['Tuscon', 'Tucson, AZ'],
    ['Pheonix', 'Phoenix, AZ'],
    ['San Deigo', 'San Diego, CA'],
    ['San Fransisco', 'San Francisco, CA'],
    ['Indianopolis', 'Indianapolis, IN'],
    ['Milwakee', 'Milwaukee, WI'],
    ['Tallahasee', 'Tallahassee, FL'],
    ['Chatanooga, TN', 'Chattanooga, TN'],
    ['Baton Rogue', 'Baton Rouge, LA'],
    ['Dalas', 'Dallas, TX'],
    ['Dyaton', 'Dayton, OH'],
    ['Daytn, OH', 'Dayton, OH'],
    ['Ankorage', 'Anchorage, AK'],
    ['Larado TX', 'Laredo, TX'],
    ['Beverley Hills', 'Beverly Hills, CA'],
    ['Sanjaun, PR', 'San Juan, PR'],
    ['99999', '99950'],
    ['90200', '90201'],
  ])('%s is unknown, and comes with places like %s', async (near, like) => {
    const place = await findPlace(near)
    if (place.kind !== 'unknown') throw new Error(`${near} is a ${place.kind}`)
    expect(place.suggestions.length).toBeGreaterThan(0)
    expect(place.suggestions.length).toBeLessThanOrEqual(5)
    expect(place.suggestions[0]?.near).toBe(like)
  })

  it('that is one is never taken for another', async () => {
    for (const near of ['Dayton, OH', 'Lima, OH', 'Ada, OH', 'Reno, NV', 'Ames, IA', 'Huston, ID'])
      expect(await findPlace(near)).toMatchObject({ kind: 'city', label: near })
  })

  it.each(['qqqqqqqq', '!?', '00000'])('%j is unknown, and nothing is like it', async (near) => {
    expect(await findPlace(near)).toEqual({ kind: 'unknown', suggestions: [] })
  })

  it('is only ever a value, not part of a statement', async () => {
    expect(await findPlace("'; drop table place; --")).toMatchObject({ kind: 'unknown' })
    expect(await findPlace('%_%')).toMatchObject({ kind: 'unknown' })
  })
})
