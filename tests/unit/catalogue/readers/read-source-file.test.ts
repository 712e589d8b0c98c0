import { describe, expect, it } from 'vitest'
import { readSourceFile } from '#lib/catalogue/readers/read-source-file.ts'
import type { RawRow } from '#lib/catalogue/readers/source-file.ts'
import {
  CODE_HEADER,
  FACILITY_HEADER,
  facilityRow,
  makeWorkbook,
  type WorkbookOptions,
} from '#tests/fixtures/workbook.ts'
import { makeZip } from '#tests/fixtures/zip.ts'

async function readAll(bytes: Uint8Array, name = 'directory.xlsx') {
  const reading = await readSourceFile({ name, bytes })
  const rows: RawRow[] = []
  for await (const row of reading.rows) rows.push(row)
  return { ...reading, rows }
}

const readWorkbook = (options: WorkbookOptions) => readAll(makeWorkbook(options))
const refusal = (bytes: Uint8Array, name?: string) => expect(readAll(bytes, name)).rejects

describe('a sound workbook', () => {
  it('gives its rows by column with the row number of the sheet, and its codes', async () => {
    const { rows, codes, edition, savedOn } = await readWorkbook({
      facilities: [{}, { name1: 'Second & Third', zip: '02139' }],
    })
    expect(rows.map(({ row, cells }) => [row, cells.name1, cells.zip])).toEqual([
      [2, 'Example Recovery Center', '80202'],
      [3, 'Second & Third', '02139'],
    ])
    expect(rows[0]?.cells.name2).toBeUndefined()
    expect(codes[1]).toEqual({
      code: 'OIT',
      category: 'SET',
      categoryName: 'Service Setting',
      label: 'Intensive outpatient treatment',
      definition: 'Care of some hours a week',
    })
    expect({ edition, savedOn }).toEqual({ edition: '2023', savedOn: '2023-06-29' })
  })

  it('may write its headers in another case, with spaces, in another order, and under a title', async () => {
    const order = [12, 0, 2, 4, 5, 6, 7]
    const header = order.map((index) => ` ${FACILITY_HEADER[index]?.toUpperCase().replaceAll('_', ' ')} `)
    const row = facilityRow({ name1: 'Turned Around', codes: 'SA * OP ORT' })
    const { rows } = await readWorkbook({
      above: [['2024 National Directory'], []],
      header,
      facilityRows: [order.map((index) => row[index] as string)],
      codeHeader: CODE_HEADER.map((name) => name.toUpperCase()),
    })
    expect(rows).toEqual([
      {
        row: 4,
        cells: {
          name1: 'Turned Around',
          street1: '120 North Main Street',
          city: 'Denver',
          state: 'CO',
          zip: '80202',
          phone: '303-555-0142',
          codes: 'SA * OP ORT',
        },
      },
    ])
  })

  it('may have its sheets the other way round and under other names', async () => {
    const row = facilityRow({})
    const swapped = makeWorkbook({
      header: CODE_HEADER,
      facilityRows: [['SET', 'Setting', 'ORT', 'Outpatient', '']],
      codeHeader: FACILITY_HEADER,
      codes: [row],
      sheetNames: ['Codes', 'Sheet2'],
    })
    expect((await readAll(swapped)).rows).toHaveLength(1)
  })

  it('may hold numbers where text is expected', async () => {
    const row: (string | number)[] = facilityRow({})
    row[6] = 2139
    row[7] = 3035550142
    const { rows } = await readWorkbook({ facilityRows: [row] })
    expect(rows[0]?.cells).toMatchObject({ zip: '2139', phone: '3035550142' })
  })

  it('may have line breaks and doubled spaces in a cell', async () => {
    const { rows } = await readWorkbook({ facilities: [{ name1: ' Broken\n  Name_x000D_ ' }] })
    expect(rows[0]?.cells.name1).toBe('Broken Name')
  })

  it('states its year in the title, else in the name of the file, else not at all', async () => {
    const untitled = makeWorkbook({ title: 'SU Facilities' })
    expect((await readWorkbook({ title: '2022 SU Facilities' })).edition).toBe('2022')
    expect((await readAll(untitled, 'national-directory-su-facilities-2021.xlsx')).edition).toBe('2021')
    expect((await readAll(untitled, 'su 2021 of 2022.xlsx')).edition).toBeNull()
  })
})

describe('a file that is not what it says is refused', () => {
  const complete = makeWorkbook()

  it.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['a PDF under another name', Buffer.from('%PDF-1.7\n%âãÏÓ'), /PDF/],
    ['an old or password-protected Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls.*password/],
    ['a web page', Buffer.from('<!DOCTYPE html><title>404</title>'), /web page/],
    ['plain text', Buffer.from('name1,name2\nA,B\n'), /not an Excel workbook/],
    ['a workbook that was cut short', complete.subarray(0, complete.length - 100), /cut short/],
    ['the first bytes of a workbook', complete.subarray(0, 40), /cut short/],
    ['a zip that is no workbook', makeZip([{ path: 'readme.txt', content: 'hello' }]), /not an Excel workbook/],
    [
      'a workbook with an encrypted part',
      makeWorkbook({ parts: [{ path: 'x', content: 'x', encrypted: true }] }),
      /password/,
    ],
    [
      'a workbook with broken XML',
      makeWorkbook({ parts: [{ path: 'xl/worksheets/sheet1.xml', content: '<worksheet><row>' }] }),
      /XML/,
    ],
    ['a workbook without its second sheet', makeWorkbook({ withoutCodes: true }), /Service Code Reference/],
    [
      'a workbook of something else',
      makeWorkbook({ header: ['Year', 'Total'], facilityRows: [['2020', '1']] }),
      /Name1 and Service_code_info/,
    ],
    [
      'a workbook that lacks two columns',
      makeWorkbook({ header: FACILITY_HEADER.map((name) => (/^(Zip|Phone)$/.test(name) ? 'Other' : name)) }),
      /lacks the columns zip, phone/,
    ],
    [
      'the mental health directory',
      makeWorkbook({ codes: [['SET', 'Setting', 'PHDT', 'Partial hospitalization', '']] }),
      /mental health/,
    ],
    [
      'a workbook with thousands of parts',
      makeZip(Array.from({ length: 1001 }, (_, i) => ({ path: `p${i}`, content: '' }))),
      /1001 parts/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    await refusal(bytes as Uint8Array).toThrow(sentence as RegExp)
    await refusal(bytes as Uint8Array, 'upload.xlsx').toThrow(/^upload\.xlsx: [^\n]+\.$/)
  })
})

describe('a zip bomb of 200 MB is refused', { timeout: 30_000 }, () => {
  const bomb = Buffer.alloc(200_000_000, 0x20)

  it('that says so', async () => {
    const bytes = makeWorkbook({ parts: [{ path: 'xl/worksheets/sheet1.xml', content: bomb }] })
    expect(bytes.length).toBeLessThan(1_000_000)
    await refusal(bytes).toThrow(/unpack to more than 100 MB/)
  })

  it('in a part that nobody needs to read', async () => {
    await refusal(makeWorkbook({ parts: [{ path: 'xl/media/image1.png', content: bomb }] })).toThrow(/more than 100 MB/)
  })

  it('that says it is small, without unpacking it', async () => {
    const bytes = makeWorkbook({ parts: [{ path: 'xl/worksheets/sheet1.xml', content: bomb, declaredSize: 1000 }] })
    await refusal(bytes).toThrow(/damaged|more than 100 MB/)
  })
})
