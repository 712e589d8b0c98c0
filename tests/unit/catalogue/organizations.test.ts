import { describe, expect, it } from 'vitest'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'
import { assignOrganizations } from '#lib/catalogue/organizations.ts'

const assign = (...rows: [name: string, name2: string | null, state?: string][]) =>
  assignOrganizations(rows.map(([name, name2, state = 'CO']) => ({ name, name2, state }) as NeutralRow)).map(
    (organization) => organization?.name ?? null,
  )

describe('an organization is named', () => {
  it('where facilities of a state share the first line and differ in the second', () => {
    expect(assign(['Avivo', 'Lake Street'], ['AVIVO', null], ['Other', 'Lake Street'])).toEqual([
      'Avivo',
      'Avivo',
      null,
    ])
  })

  it.each([
    ['by one facility alone', [['Avivo', 'Lake Street']]],
    [
      'by facilities that nothing tells apart',
      [
        ['Crossroads', null],
        ['Crossroads', null],
      ],
    ],
    [
      'across states',
      [
        ['Crossroads', 'North', 'CO'],
        ['Crossroads', 'South', 'ME'],
      ],
    ],
    [
      'where the first line runs on into the second',
      [
        ['Drug Abuse Foundation of', 'Palm Beach'],
        ['Drug Abuse Foundation of', 'Broward'],
      ],
    ],
  ] as const)('not %s', (_, rows) => {
    expect(assign(...(rows as unknown as Parameters<typeof assign>)).filter(Boolean)).toEqual([])
  })
})
