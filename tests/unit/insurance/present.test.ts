import { describe, expect, test } from 'vitest'
import type { InsuranceAnswer, PaymentStatements } from '#lib/insurance/answer.ts'
import { presentInsurance } from '#lib/insurance/present.ts'
import { toSearchQuery } from '#lib/insurance/query.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import { card, matched, results } from '#tests/fixtures/card.ts'

const today = '2026-11-22'
const dayton: FoundPlace = { kind: 'city', label: 'Dayton, OH', lat: 39.76, lng: -84.19, state: 'OH' }
const directory = { source: 'samhsa', at: '2023-06-01' } as const
const facility = { source: 'facility', at: '2026-10-05' } as const

const statement = (stated: Partial<PaymentStatements> = {}): PaymentStatements => ({
  payments: [],
  source: null,
  ownership: null,
  ownershipSource: null,
  programs: [],
  ...stated,
})

const answer = (given: Partial<InsuranceAnswer> = {}): InsuranceAnswer => ({
  query: { pay: 'none', near: 'Dayton, OH', payer: null },
  payers: [],
  outcome: results({ query: toSearchQuery('none', 'Dayton, OH'), place: dayton }),
  statements: new Map([[1, statement({ payments: ['medicaid', 'free'], source: directory })]]),
  plans: null,
  ...given,
})

function facilitiesOf(given: Partial<InsuranceAnswer>) {
  const { found } = presentInsurance(answer(given), 'en', today)
  if (found?.kind !== 'facilities') throw new Error('no facilities')
  return found
}

describe('a facility that was found', () => {
  test('says only what was asked about, with source and date', () => {
    expect(facilitiesOf({}).facilities[0]).toMatchObject({
      name: 'Example House',
      says: 'Stated: Free (no payment accepted)',
      source: 'From SAMHSA’s directory, 2023',
    })
  })

  test('is believed for each program by what the program states itself', () => {
    const programs = [{ id: 7, payments: ['sliding_scale'], source: facility }]
    const statements = new Map([[1, statement({ payments: ['free'], source: directory, programs })]])
    expect(facilitiesOf({ statements }).facilities[0]).toMatchObject({
      says: 'Stated: Sliding fee scale',
      source: 'From the facility, October 5, 2026',
    })
  })

  test('of which two programs differ has both, and both sources', () => {
    const programs = [{ id: 7, payments: ['sliding_scale'], source: facility }]
    const statements = new Map([[1, statement({ payments: ['free'], source: directory, programs })]])
    const items = [{ facility: card(), distanceMiles: 2, programs: [matched(), matched({ id: 8 })], week: null }]
    expect(facilitiesOf({ statements, outcome: results({ place: dayton, items }) }).facilities[0]).toMatchObject({
      says: 'Stated: Sliding fee scale, Free (no payment accepted)',
      source: 'From the facility, October 5, 2026. From SAMHSA’s directory, 2023',
    })
  })

  test('for the VA is named by who runs it', () => {
    const statements = new Map([[1, statement({ ownership: 'va', ownershipSource: directory })]])
    const query = { pay: 'va', near: 'Dayton, OH', payer: null } as const
    expect(facilitiesOf({ query, statements }).facilities[0]).toMatchObject({
      says: 'Run by: Veterans Affairs (VA)',
      source: 'From SAMHSA’s directory, 2023',
    })
  })
})

describe('the result', () => {
  test('leads to the search with the same filters', () => {
    expect(facilitiesOf({}).more.href).toBe(
      '/search?near=Dayton,+OH&payment=sliding_scale&payment=payment_assistance&payment=free&payment=government_funding&payment=samhsa_grants',
    )
  })

  test('without a place is a number, not a list of the whole country', () => {
    const { found } = presentInsurance(answer({ outcome: results() }), 'en', today)
    expect(found).toMatchObject({
      kind: 'everywhere',
      text: expect.stringContaining('1 facility in the whole country'),
    })
  })

  test('at a place of many states keeps the choice in each link', () => {
    const query = { pay: 'medicaid', near: 'Springfield', payer: null } as const
    const options = [{ near: 'Springfield, OH', label: 'Springfield, OH', state: 'OH', lat: 1, lng: 1, facilities: 2 }]
    const outcome = {
      kind: 'ambiguousPlace',
      query: toSearchQuery('medicaid', 'Springfield'),
      near: 'Springfield',
      options,
    } as const
    expect(presentInsurance(answer({ query, outcome: { ...outcome, options } }), 'es', today).found).toMatchObject({
      options: [{ href: '/es/insurance?pay=medicaid&near=Springfield,+OH', note: '2 centros' }],
    })
  })

  test('is nothing before a way is chosen, and says so where there is a place', () => {
    const query = { pay: null, near: '45402', payer: null }
    expect(presentInsurance(answer({ query, outcome: null }), 'en', today)).toMatchObject({
      needsPay: true,
      chosen: null,
      found: null,
    })
  })
})

describe('a company', () => {
  const query = { pay: 'private', near: null, payer: 'Example Health Plan' } as const

  test('that a facility names is shown with plan, state, network and date', () => {
    const named = {
      slug: 'example-house-dayton-oh',
      name: 'Example House',
      city: 'Dayton',
      facilityState: 'OH',
      payer: 'Example Health Plan',
      plan: 'Example Silver',
      state: 'OH',
      network: 'in_network',
      asOf: '2026-03-01',
    } as const
    expect(
      presentInsurance(answer({ query, plans: { total: 1, statements: [named] } }), 'en', today).company,
    ).toMatchObject({
      title: 'Who names Example Health Plan',
      facilities: [
        {
          href: '/facilities/example-house-dayton-oh',
          place: 'Dayton, OH',
          plan: 'Example Health Plan, Example Silver, OH',
          note: 'in network; as of March 1, 2026; may be out of date',
        },
      ],
    })
  })

  test('that nobody names is not said to be refused', () => {
    const { company } = presentInsurance(answer({ query, plans: { total: 0, statements: [] } }), 'en', today)
    expect(company).toMatchObject({ text: expect.stringContaining('That does not mean no'), facilities: [] })
  })

  test('can be chosen only where facilities have named one', () => {
    expect(presentInsurance(answer(), 'en', today).form.payers).toEqual([])
    const { payers } = presentInsurance(answer({ query, payers: ['Example Health Plan'] }), 'en', today).form
    expect(payers.map(({ label, selected }) => [label, selected])).toEqual([
      ['Any, or not in this list', false],
      ['Example Health Plan', true],
    ])
  })
})
