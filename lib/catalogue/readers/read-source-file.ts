import { samhsaWorkbook } from './samhsa-workbook.ts'
import { FileRefused, type SourceFile, type SourceReader, type SourceReading } from './source-file.ts'

/** Every format the importer reads; the first that recognises a file reads it. */
const READERS: SourceReader[] = [samhsaWorkbook]

const EXPECTED = 'the SAMHSA directory workbook (.xlsx) is expected'

/** Recognises the format of a file and opens it. Throws FileRefused with one clear sentence when it is none of ours. */
export async function readSourceFile(file: SourceFile): Promise<SourceReading> {
  const reader = READERS.find((candidate) => candidate.recognises(file))
  if (!reader) throw new FileRefused(file, `${describeBytes(file.bytes)}; ${EXPECTED}.`)
  return reader.read(file)
}

function describeBytes(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  if (bytes.length === 0) return 'the file is empty'
  if (start.startsWith('%PDF')) return 'this is a PDF, whatever its name says'
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    return 'this is an old Excel file (.xls) or one protected by a password: open it and save it as .xlsx without a password'
  }
  if (/^\s*(<!doctype html|<html)/i.test(start))
    return 'this is a web page, perhaps an error page saved under this name'
  return 'this is not an Excel workbook'
}
