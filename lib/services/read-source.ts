import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { dateEdition, type Edition, parseEdition } from '#lib/catalogue/import-statement.ts'
import { toListingFacts } from '#lib/catalogue/listing-facts.ts'
import type { Locator } from '#lib/catalogue/locations.ts'
import { assignOrganizations } from '#lib/catalogue/organizations.ts'
import { fingerprintRow, type IncomingRow } from '#lib/catalogue/plan-import.ts'
import { type RowsRead, readRows } from '#lib/catalogue/read-rows.ts'
import { readSourceFile } from '#lib/catalogue/readers/read-source-file.ts'
import {
  FileRefused,
  type OfficialCode,
  type SourceFile,
  type SourceReading,
} from '#lib/catalogue/readers/source-file.ts'
import { readShippedLocator } from '#lib/services/shipped-data.ts'

const MAX_FILE_BYTES = 64_000_000

export type SourceOptions = {
  /** `2024` or an ISO day; overrides what the file says of itself. */
  edition?: string | undefined
  /** The lookup of positions; the shipped one when not given. */
  locate?: Locator
}

/** The import cannot be done; the message is a sentence for the person who asked for it. Nothing was written. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}

/** What is kept of a file once it is read: its bytes and its table of texts are not. */
export type Source = {
  fileName: string
  fileSha256: string
  format: string
  codes: OfficialCode[]
  edition: Edition
  read: RowsRead
  rows: IncomingRow[]
}

/**
 * Reads a file whole: its edition, its codes, and each of its rows with the facts we read from it.
 * Throws FileRefused or ImportRefused with a sentence when it cannot be imported.
 */
export async function readSource(path: string, options: SourceOptions): Promise<Source> {
  const file = await readFileBounded(path)
  const reading = await readSourceFile(file)
  const edition = decideEdition(file, reading, options.edition)
  const read = await readRows(reading)
  if (read.rows.length === 0) {
    throw new FileRefused(file, `none of its ${read.total} rows can be used; a directory has facilities.`)
  }
  return {
    fileName: file.name,
    fileSha256: createHash('sha256').update(file.bytes).digest('hex'),
    format: reading.format,
    codes: reading.codes,
    edition,
    read,
    rows: describeRows(read, options.locate ?? (await readShippedLocator())),
  }
}

async function readFileBounded(path: string): Promise<SourceFile> {
  const name = basename(path)
  const handle = await open(path).catch(() => {
    throw new FileRefused({ name: path }, 'there is no such file, or it may not be read.')
  })
  try {
    const { size } = await handle.stat()
    if (size > MAX_FILE_BYTES) {
      throw new FileRefused(
        { name },
        `it has ${Math.round(size / 1e6)} MB; a directory file has less than ${MAX_FILE_BYTES / 1e6} MB.`,
      )
    }
    return { name, bytes: await handle.readFile() }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused({ name }, 'it cannot be read as a file.')
  } finally {
    await handle.close()
  }
}

function decideEdition(file: SourceFile, { edition, savedOn }: SourceReading, asked: string | undefined): Edition {
  const decided = asked ?? edition
  if (!decided)
    throw new FileRefused(
      file,
      'neither its title nor its name says which year it is; add --edition, for example --edition 2024.',
    )
  const parsed = parseEdition(decided)
  if (!parsed) throw new ImportRefused(`"${decided}" is no edition; write a year such as --edition 2024.`)
  return dateEdition(parsed, savedOn)
}

function describeRows({ rows }: RowsRead, locate: Locator): IncomingRow[] {
  const organizations = assignOrganizations(rows)
  return rows.map((row, index) => {
    const facts = toListingFacts(row, locate(row), organizations[index] ?? null)
    return { row, facts, fingerprint: fingerprintRow(row, facts) }
  })
}
