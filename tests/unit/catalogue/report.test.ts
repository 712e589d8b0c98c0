import { describe, expect, it } from 'vitest'
import { describeReport, type ImportReport } from '#lib/catalogue/report.ts'

const report: ImportReport = {
  file: 'directory.xlsx',
  format: 'samhsa-workbook',
  edition: '2024',
  publishedOn: '2024-01-01',
  dryRun: true,
  counts: {
    rows: 40,
    added: 30,
    changed: 1,
    confirmed: 2,
    same: 0,
    returned: 0,
    gone: 1,
    disputed: 1,
    rejected: 1,
    repeated: 1,
    warnings: 0,
    unknownCodes: 1,
  },
  rejected: [
    [
      { row: 5, column: 'state', value: 'XX', reason: 'is not a state' },
      { row: 5, column: 'zip', value: '', reason: 'is missing' },
    ],
  ],
  warnings: [],
  repeated: [{ row: 9, sameAs: 8 }],
  unknownCodes: [{ code: 'ZZ9', label: null, rows: [1, 2, 3, 4, 5, 6, 7] }],
  ambiguous: [],
  changed: [
    {
      row: 3,
      name: 'Example Center',
      city: 'Denver',
      state: 'CO',
      fields: [{ field: 'phones', before: [], after: [] }],
    },
  ],
  disputed: [
    {
      row: 4,
      name: 'Example House',
      city: 'Boulder',
      state: 'CO',
      disputes: [{ field: 'website', programId: null, value: 'x' }],
    },
  ],
  gone: Array.from({ length: 25 }, (_, row) => ({ row, name: `Gone ${row}`, city: 'Reno', state: 'NV' })),
}

describe('the report for a person', () => {
  const text = describeReport(report)

  it.each([
    'directory.xlsx: 2024 edition, 40 rows (dry run: nothing was written)',
    'new 30, changed 1, confirmed 2, same 0, no longer listed 1',
    'row 5, state: "XX" is not a state; row 5, zip: is missing',
    'row 9 repeats row 8',
    'ZZ9 (not explained in the file): 7 rows (1, 2, 3, 4, 5 …)',
    'row 3, Example Center (Denver, CO): phones',
    'row 4, Example House (Boulder, CO): website',
  ])('says "%s"', (line) => expect(text).toContain(line))

  it('lists 20 of each kind and says how many are left', () => {
    expect(text).toContain('Gone 19')
    expect(text).not.toContain('Gone 20')
    expect(text).toContain('… and 5 more')
  })

  it('has no heading for what did not happen', () => expect(text).not.toMatch(/Warnings|ambiguous|several known/))
})
