import { type ParsedPhone, parsePhone } from './phone.ts'
import type { RawRow, SourceColumn } from './readers/source-file.ts'
import { findStateCode, type StateCode } from './states.ts'

export type NeutralPhone = ParsedPhone & { purpose: 'main' | 'admissions' }

/** One facility as a source gives it, whatever the format. Empty text is null; nothing is inferred. */
export type NeutralRow = {
  /** Row number in the file, as a person sees it there. */
  sourceRow: number
  name: string
  name2: string | null
  street: string | null
  unit: string | null
  city: string
  state: StateCode
  /** Five digits. */
  zip: string
  county: string | null
  website: string | null
  /** `city`: the source withholds or lacks the street, so no street and no pin can be shown. */
  addressVisibility: 'full' | 'city'
  phones: NeutralPhone[]
  /** Every code of the row, known to us or not, upper case, in order, once each. */
  codes: string[]
}

export type RowProblem = { row: number; column: SourceColumn; value: string; reason: string }

export type RowOutcome =
  | { kind: 'row'; row: NeutralRow; warnings: RowProblem[] }
  | { kind: 'rejected'; problems: RowProblem[] }

const PHONE_COLUMNS = [
  ['phone', 'main'],
  ['intake1', 'admissions'],
  ['intake2', 'admissions'],
  ['intake1a', 'admissions'],
  ['intake2a', 'admissions'],
] as const satisfies (readonly [SourceColumn, NeutralPhone['purpose']])[]

/**
 * Checks a raw row and gives it the neutral shape. A row without a name, a city, a state of the country or a ZIP code is
 * rejected with every reason; a phone that cannot be dialled is left out with a warning.
 */
export function toNeutralRow({ row, cells }: RawRow): RowOutcome {
  const problems: RowProblem[] = []
  const problem = (column: SourceColumn, reason: string) =>
    problems.push({ row, column, value: cells[column] ?? '', reason })

  const name = cells.name1 ?? cells.name2 ?? ''
  if (!name) problem('name1', 'the facility has no name')
  if (!cells.city) problem('city', 'the city is missing')
  const state = findStateCode(cells.state ?? '')
  if (!state) problem('state', 'is not a state or territory of the United States')
  const zip = parseZip(cells.zip ?? '')
  if (!zip) problem('zip', 'is not a ZIP code of five digits')
  if (!name || !cells.city || !state || !zip) return { kind: 'rejected', problems }

  const withheld = isWithheld(cells.street1)
  const street = withheld ? null : (cells.street1 ?? null)
  if (!street && !withheld) problem('street1', 'the street is missing; only the city can be shown')
  return {
    kind: 'row',
    row: {
      sourceRow: row,
      name,
      name2: cells.name1 ? (cells.name2 ?? null) : null,
      street,
      unit: withheld || isWithheld(cells.street2) ? null : (cells.street2 ?? null),
      city: cells.city,
      state,
      zip,
      county: cells.county ?? null,
      website: cells.website ?? null,
      addressVisibility: street ? 'full' : 'city',
      phones: readPhones(cells, problem),
      codes: parseCodes(cells.codes ?? ''),
    },
    warnings: problems,
  }
}

/** The directory writes `- - -` where a street must not be published. */
function isWithheld(street: string | undefined): boolean {
  return street !== undefined && /^[-–—\s]+$/.test(street)
}

/** `501`, `00501`, `00501-1234` and `501.0` → `00501`: spreadsheets lose leading zeros. */
function parseZip(text: string): string | null {
  const digits = /^(\d{3,5})(?:\.0+|-\d{4})?$/.exec(text)?.[1] ?? /^(\d{5})\d{4}$/.exec(text)?.[1]
  return digits ? digits.padStart(5, '0') : null
}

function readPhones(cells: RawRow['cells'], problem: (column: SourceColumn, reason: string) => void): NeutralPhone[] {
  const phones: NeutralPhone[] = []
  for (const [column, purpose] of PHONE_COLUMNS) {
    const text = cells[column]
    if (!text || isWithheld(text)) continue
    const parsed = parsePhone(text)
    if (!parsed) {
      problem(column, 'is not a phone number that can be dialled; left out')
      continue
    }
    const repeated = phones.some(
      (phone) => phone.number === parsed.number && phone.extension === parsed.extension && phone.purpose === purpose,
    )
    if (!repeated) phones.push({ ...parsed, purpose })
  }
  return phones
}

/** Codes are separated by spaces, their categories by `*`. */
function parseCodes(text: string): string[] {
  return [...new Set(text.toUpperCase().split(/[\s*,;]+/))].filter(Boolean)
}
