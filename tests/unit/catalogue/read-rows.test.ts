import { describe, expect, it } from 'vitest'
import { readRows } from '#lib/catalogue/read-rows.ts'
import { readSourceFile } from '#lib/catalogue/readers/read-source-file.ts'
import { type FacilityCells, makeWorkbook } from '#tests/fixtures/workbook.ts'

async function read(facilities: FacilityCells[], codes?: string[][]) {
  const bytes = makeWorkbook(codes ? { facilities, codes } : { facilities })
  return readRows(await readSourceFile({ name: 'directory.xlsx', bytes }))
}

describe('the rows of a file', () => {
  it('that are not sound are set aside with the row number, and the rest goes on', async () => {
    const { rows, rejected, total } = await read([{}, { zip: 'unknown' }, { name1: 'Third' }])
    expect(total).toBe(3)
    expect(rows.map(({ sourceRow }) => sourceRow)).toEqual([2, 4])
    expect(rejected).toMatchObject([[{ row: 3, column: 'zip', value: 'unknown' }]])
  })

  it('that repeat another word for word are taken once and named', async () => {
    const { rows, repeated } = await read([{}, {}])
    expect(rows).toHaveLength(1)
    expect(repeated).toEqual([{ row: 3, sameAs: 2 }])
  })

  it('that share names and address but not their phone are two facilities', async () => {
    const { rows, repeated } = await read([{}, { phone: '303-555-0199' }])
    expect(rows).toHaveLength(2)
    expect(repeated).toEqual([])
  })

  it('keep codes we do not know, reported with their rows and the label of the file', async () => {
    const explained = [
      ['SET', 'Setting', 'ORT', 'Regular outpatient', ''],
      ['SET', 'Setting', 'QQ7', 'A new kind of care', ''],
    ]
    const { rows, unknownCodes } = await read([{ codes: 'SA * ORT QQ7' }, { name1: 'B', codes: 'QQ7 ZZ9' }], explained)
    expect(rows[0]?.codes).toEqual(['SA', 'ORT', 'QQ7'])
    expect(unknownCodes).toEqual([
      { code: 'QQ7', label: 'A new kind of care', rows: [2, 3] },
      { code: 'ZZ9', label: null, rows: [3] },
    ])
  })
})
