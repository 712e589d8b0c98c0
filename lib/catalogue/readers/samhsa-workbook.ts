import {
  FileRefused,
  type OfficialCode,
  type RawRow,
  type SourceColumn,
  type SourceFile,
  type SourceReader,
} from './source-file.ts'
import { openWorkbook, type SheetRow, type Workbook } from './xlsx-workbook.ts'

/** Header names with letters and digits only, so that case, spaces and underscores do not matter. */
const FACILITY_HEADERS: Record<string, SourceColumn> = {
  name1: 'name1',
  name2: 'name2',
  street1: 'street1',
  street2: 'street2',
  city: 'city',
  state: 'state',
  zip: 'zip',
  zipcode: 'zip',
  county: 'county',
  phone: 'phone',
  intake1: 'intake1',
  intake2: 'intake2',
  intake1a: 'intake1a',
  intake2a: 'intake2a',
  website: 'website',
  servicecodeinfo: 'codes',
}
const REQUIRED: SourceColumn[] = ['name1', 'street1', 'city', 'state', 'zip', 'phone', 'codes']
const CODE_HEADERS = ['categorycode', 'categoryname', 'servicecode', 'servicename', 'servicedescription'] as const
const REQUIRED_CODE_HEADERS = ['servicecode', 'servicename'] as const
/** Some editions put a title above the header. */
const HEADER_WITHIN_ROWS = 10

type Sheet = Workbook['sheets'][number]
type Header<Key extends string> = { sheet: Sheet; row: number; columns: Map<Key, number> }

/**
 * The workbook of SAMHSA's National Directory of Drug and Alcohol Use Treatment Facilities, any year: one sheet of
 * facilities with `service_code_info`, one sheet that explains the codes. Sheets are found by their headers.
 */
export const samhsaWorkbook: SourceReader = {
  format: 'samhsa-workbook',
  recognises: ({ bytes }) => startsWith(bytes, [0x50, 0x4b]),
  async read(file) {
    const workbook = await openWorkbook(file)
    const names = workbook.sheets.map((sheet) => `"${sheet.name}"`).join(', ') || 'none'
    const facilities = await findHeader(workbook, FACILITY_HEADERS, ['name1', 'codes'])
    if (!facilities) {
      throw new FileRefused(
        file,
        `no sheet has the columns Name1 and Service_code_info (sheets: ${names}); the SAMHSA directory workbook is expected.`,
      )
    }
    const missing = REQUIRED.filter((column) => !facilities.columns.has(column))
    if (missing.length > 0) {
      const listed = missing.map((column) => (column === 'codes' ? 'service_code_info' : column)).join(', ')
      throw new FileRefused(
        file,
        `sheet "${facilities.sheet.name}" lacks the column${missing.length > 1 ? 's' : ''} ${listed}; a directory workbook has ${REQUIRED.length} columns at least.`,
      )
    }
    const codeHeader = await findHeader(
      workbook,
      Object.fromEntries(CODE_HEADERS.map((name) => [name, name])) as Record<string, (typeof CODE_HEADERS)[number]>,
      REQUIRED_CODE_HEADERS,
    )
    if (!codeHeader) {
      throw new FileRefused(
        file,
        `no sheet has the columns service_code and service_name (sheets: ${names}); the workbook with its "Service Code Reference" sheet is expected.`,
      )
    }
    const codes = await readCodes(codeHeader)
    if (!codes.some(({ code }) => code === 'ORT' || code === 'OIT')) {
      throw new FileRefused(
        file,
        'its codes have no outpatient or intensive outpatient substance use treatment, so it is another directory (perhaps mental health); the substance use workbook is expected.',
      )
    }
    return {
      format: samhsaWorkbook.format,
      edition: yearIn(workbook.title) ?? yearIn(file.name),
      savedOn: workbook.savedOn,
      codes,
      rows: readFacilities(facilities),
    }
  },
}

async function findHeader<Key extends string>(
  workbook: Workbook,
  headers: Record<string, Key>,
  telling: readonly Key[],
): Promise<Header<Key> | null> {
  for (const sheet of workbook.sheets) {
    let seen = 0
    for await (const { row, cells } of sheet.rows()) {
      const columns = new Map<Key, number>()
      for (const [index, cell] of cells.entries()) {
        const key = headers[normaliseHeader(cell)]
        if (key && !columns.has(key)) columns.set(key, index)
      }
      if (telling.every((key) => columns.has(key))) return { sheet, row, columns }
      seen += 1
      if (seen >= HEADER_WITHIN_ROWS) break
    }
  }
  return null
}

async function* readFacilities({ sheet, row: headerRow, columns }: Header<SourceColumn>): AsyncIterable<RawRow> {
  for await (const { row, cells } of sheet.rows()) {
    if (row <= headerRow) continue
    const raw: RawRow = { row, cells: {} }
    for (const [column, index] of columns) {
      const text = cellText(cells, index)
      if (text) raw.cells[column] = text
    }
    if (Object.keys(raw.cells).length > 0) yield raw
  }
}

async function readCodes({
  sheet,
  row: headerRow,
  columns,
}: Header<(typeof CODE_HEADERS)[number]>): Promise<OfficialCode[]> {
  const codes: OfficialCode[] = []
  const at = (cells: SheetRow['cells'], key: (typeof CODE_HEADERS)[number]) => cellText(cells, columns.get(key) ?? -1)
  for await (const { row, cells } of sheet.rows()) {
    const code = at(cells, 'servicecode').toUpperCase()
    if (row <= headerRow || !code) continue
    codes.push({
      code,
      category: at(cells, 'categorycode').toUpperCase(),
      categoryName: at(cells, 'categoryname'),
      label: at(cells, 'servicename'),
      definition: at(cells, 'servicedescription') || null,
    })
  }
  return codes
}

function cellText(cells: string[], index: number): string {
  return (cells[index] ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function normaliseHeader(cell: string | undefined): string {
  return (cell ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The one year from 2000 on that a title names; null when it names none or several. */
function yearIn(text: string): string | null {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g))
  return years.size === 1 ? ([...years][0] ?? null) : null
}

function startsWith(bytes: SourceFile['bytes'], magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
