import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { FileRefused, type SourceFile } from './source-file.ts'

/** The official workbook is 12 MB inflated in 27 parts; eight times that is room enough for any year. */
const MAX_INFLATED_BYTES = 100_000_000
const MAX_ENTRIES = 1_000

export type ZipArchive = {
  has(path: string): boolean
  /** Text of one part in pieces; refuses as soon as more comes out than the archive may hold. */
  text(path: string): AsyncIterable<string>
}

/**
 * Opens a zip held in memory and checks its table of contents: complete, not encrypted, few enough parts, and small
 * enough by its own declaration. What is really inflated is counted again while reading, because a declaration can lie.
 */
export async function openZip(file: SourceFile): Promise<ZipArchive> {
  const zip = await openOrRefuse(file)
  const entries = new Map<string, Entry>()
  let declared = 0
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      throw new FileRefused(file, `it holds ${zip.entryCount} parts; a directory workbook holds about 30.`)
    }
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize
      if (entry.isEncrypted()) {
        throw new FileRefused(file, 'it is protected by a password; save a copy without one and import that.')
      }
      if (declared > MAX_INFLATED_BYTES) throw tooLarge(file)
      entries.set(entry.fileName.toLowerCase(), entry)
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : damaged(file)
  }

  let inflated = 0
  async function* text(path: string): AsyncIterable<string> {
    const entry = entries.get(path.toLowerCase())
    if (!entry) throw new FileRefused(file, `the workbook's part ${path} is missing; download it again.`)
    const decoder = new TextDecoder('utf-8')
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        inflated += chunk.length
        if (inflated > MAX_INFLATED_BYTES) throw tooLarge(file)
        yield decoder.decode(chunk, { stream: true })
      }
    } catch (error) {
      throw error instanceof FileRefused ? error : damaged(file)
    }
    yield decoder.decode()
  }
  return { has: (path) => entries.has(path.toLowerCase()), text }
}

async function openOrRefuse(file: SourceFile): Promise<ZipFile> {
  const { bytes } = file
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    })
  } catch {
    throw damaged(file)
  }
}

function damaged(file: SourceFile): FileRefused {
  return new FileRefused(
    file,
    'the workbook is damaged or was cut short, so it cannot be unpacked; download it again and import the complete .xlsx file.',
  )
}

function tooLarge(file: SourceFile): FileRefused {
  return new FileRefused(
    file,
    `it would unpack to more than ${MAX_INFLATED_BYTES / 1_000_000} MB; a directory workbook unpacks to about 12 MB, so this is not one.`,
  )
}
