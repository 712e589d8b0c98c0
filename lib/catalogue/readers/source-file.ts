/** A file as it was handed in: the name it had (for messages) and everything in it. */
export type SourceFile = { name: string; bytes: Uint8Array }

/** One row as the file has it: text by our column name, and the row number a person sees in the file. */
export type RawRow = { row: number; cells: Partial<Record<SourceColumn, string>> }

/** Columns that any official format of the directory can have. */
export const SOURCE_COLUMNS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'county',
  'phone',
  'intake1',
  'intake2',
  'intake1a',
  'intake2a',
  'website',
  'latitude',
  'longitude',
  'codes',
] as const
export type SourceColumn = (typeof SOURCE_COLUMNS)[number]

/** A code as the source itself explains it. */
export type OfficialCode = {
  code: string
  category: string
  categoryName: string
  label: string
  definition: string | null
}

/** What a reader gives: when the data is from (`YYYY` or null when the file does not say), its codes, its rows. */
export type SourceReading = {
  format: string
  /** Year of the edition as the file itself states it, or null. */
  edition: string | null
  /** Day the file was last saved by its makers, ISO date, or null. */
  savedOn: string | null
  codes: OfficialCode[]
  rows: AsyncIterable<RawRow>
}

/**
 * A reader of one official format. `recognises` looks at the first bytes and the name only; `read` checks the whole
 * frame (sheets, columns, sizes) before it gives the first row, and throws FileRefused with a sentence when it is not sound.
 */
export type SourceReader = {
  format: string
  recognises(file: SourceFile): boolean
  read(file: SourceFile): Promise<SourceReading>
}

/** The file is not what it says. The message is one sentence for a person: which file, what is wrong, what is expected. */
export class FileRefused extends Error {
  override name = 'FileRefused'

  constructor(file: { name: string }, problem: string) {
    super(`${file.name}: ${problem}`)
  }
}
