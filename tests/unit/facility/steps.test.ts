import { describe, expect, test } from 'vitest'
import type { LevelOfCare } from '#lib/care/levels.ts'
import type { ListedLink, Listing } from '#lib/facility/listing.ts'
import { type Nearby, nothingNearby, wantedNearby } from '#lib/facility/nearby.ts'
import { presentDetox } from '#lib/facility/present/sections/detox.ts'
import { presentSteps } from '#lib/facility/present/sections/steps.ts'
import { stepsOf } from '#lib/facility/steps.ts'
import type { NearestMatch } from '#lib/search/outcome.ts'
import { read } from '#tests/fixtures/facts.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const house = (name: string, miles: number): NearestMatch => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  city: 'Dayton',
  state: 'OH',
  miles,
  approximate: false,
})
const near = (levels: [LevelOfCare, NearestMatch][]): Nearby => ({ ...nothingNearby, levels: new Map(levels) })
const steps = (stated: Partial<Listing>, nearby = nothingNearby) =>
  presentSteps(listing(stated), nearby, 'en').flatMap(({ facts }) => facts)
const link = (stated: Partial<ListedLink>): ListedLink => ({
  kind: 'step_up',
  program: null,
  facility: null,
  targetName: null,
  note: null,
  ...stated,
})

describe('a step', () => {
  test('leads to the facility’s own other levels, as places on the page', () => {
    const programs = [program({ id: 1, level: 'outpatient' }), program({ id: 2, level: 'iop', name: 'Evening' })]
    const facts = steps({ programs })
    expect(read(facts)['Outpatient: if more is needed']).toEqual(['Evening (here)'])
    expect(facts[0]?.values[0]?.href).toBe('#program-2')
    expect(read(facts)['IOP: what can follow']).toEqual(['Outpatient (OP) (here)'])
  })

  test('leads to a partner by name, and then asks for nobody else', () => {
    const programs = [program({ level: 'iop', links: [link({ targetName: 'Example Day Clinic' })] })]
    expect(read(steps({ programs }))['IOP: if more is needed']).toEqual(['Example Day Clinic (named by the facility)'])
    expect(wantedNearby(listing({ programs })).levels).toEqual(['outpatient'])
  })

  test('leads to the nearest where there is neither', () => {
    const facts = steps({ programs: [program()] }, near([['php', house('Example House', 3.21)]]))
    expect(read(facts)).toEqual({
      'IOP: if more is needed': ['Example House (nearest: PHP; Dayton, OH; 3.2 miles away)'],
    })
    expect(facts[0]?.values[0]?.href).toBe('/facilities/example-house')
  })

  test('after detox may be to live in or to sleep at home', () => {
    expect(stepsOf(listing({ programs: [program({ level: 'detox' })] }))).toMatchObject([
      { from: 'detox', direction: 'down', missing: ['residential', 'iop'] },
    ])
  })

  test('is none from a facility that is closed', () => {
    const closed = listing({ status: 'closed', programs: [program()] })
    expect(stepsOf(closed)).toEqual([])
    expect(wantedNearby(closed)).toEqual({ detox: [], levels: [] })
  })
})

describe('detox elsewhere', () => {
  const offering = {
    programId: null,
    kind: null,
    substances: [],
    medicationUsed: null,
    nursing24h: null,
    partnerName: null,
    arrangedBy: null,
  }

  test('is looked for unless it is on site', () => {
    expect(wantedNearby(listing()).detox).toEqual(['outpatient', 'residential', 'hospital'])
    expect(wantedNearby(listing({ detox: [{ ...offering, where: 'referral' }] })).detox).toHaveLength(3)
    expect(wantedNearby(listing({ detox: [{ ...offering, where: 'on_site' }] })).detox).toEqual([])
    expect(wantedNearby(listing({ programs: [program({ level: 'detox' })] })).detox).toEqual([])
  })

  test('is a line a facility, the nearest first, with its ways', () => {
    const hospital = house('Example Hospital', 12)
    const detox = new Map([
      ['outpatient', hospital],
      ['residential', house('Example House', 4)],
      ['hospital', hospital],
    ] as const)
    const { facts } = presentDetox(listing(), 'en', { ...nothingNearby, detox })
    expect(read(facts)['Nearest detox elsewhere']).toEqual([
      'Example House (residential; Dayton, OH; 4 miles away)',
      'Example Hospital (outpatient, in a hospital; Dayton, OH; 12 miles away)',
    ])
  })
})

describe('whether one can start without detox', () => {
  const start = (programs: Listing['programs']) =>
    read(presentDetox(listing({ programs }), 'en').facts)['Can I start here without detox first?']

  test('is answered from what is stated, and never guessed', () => {
    expect(start([program({ detoxRequiredFirst: false })])?.[0]).toMatch(/^Yes, the facility says/)
    expect(start([program({ detoxRequiredFirst: true })])).toEqual(['No, the facility says that detox comes first.'])
    expect(start([program()])?.[0]).toMatch(/^Not stated\. Ask before you stop/)
  })

  test('names the programs where they differ', () => {
    const answers = start([program({ id: 1, detoxRequiredFirst: true }), program({ id: 2, level: 'outpatient' })])
    expect(answers?.[0]).toBe('No, the facility says that detox comes first. (IOP)')
    expect(answers?.[1]).toMatch(/\(Outpatient\)$/)
  })

  test('is no question where there is only detox', () => {
    expect(start([program({ level: 'detox' })])).toBeUndefined()
  })
})
