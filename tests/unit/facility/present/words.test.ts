import { expect, test } from 'vitest'
import { presentGroups } from '#lib/facility/present/program/groups.ts'
import { planFacts } from '#lib/facility/present/sections/payment.ts'
import { glossaryOf } from '#lib/i18n/glossary.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const words = glossaryOf('en')

test('a word of the field that labels a fact is defined as the glossary does, and leads there', () => {
  const stated = program({ asam: { level: '2.1', edition: 3 }, coOccurring: true, detoxRequiredFirst: false })
  const values = presentGroups(stated, listing({ programs: [stated] }), 'es', '2026-11-22').flatMap(({ facts }) =>
    facts.flatMap((fact) => fact.values),
  )
  expect(values.map(({ termHref }) => termHref)).toEqual(
    expect.arrayContaining(['/es/guide/words#asam', '/es/guide/words#co-occurring', '/es/guide/words#detox']),
  )
  expect(values.map(({ definition }) => definition)).toContain(glossaryOf('es').asam.meaning)
})

test('a plan says what its network means, and nothing where that is not stated', () => {
  const plan = { payer: 'Example Health', plan: null, state: null, asOf: '2026-11-01' }
  const plans = [
    { ...plan, network: 'in_network' as const },
    { ...plan, network: null },
  ]
  const [fact] = planFacts(plans, 'en', '2026-11-22')
  expect(fact?.values.map(({ definition }) => definition)).toEqual([words['in-network'].meaning, undefined])
})
