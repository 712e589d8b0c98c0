import { SaxesParser } from 'saxes'
import { FileRefused, type SourceFile } from './source-file.ts'
import { openZip, type ZipArchive } from './zip-archive.ts'

/** One row of a sheet: its number as shown in the program, and the text of its cells by position. */
export type SheetRow = { row: number; cells: string[] }

export type Workbook = {
  title: string
  /** ISO date, or null. */
  savedOn: string | null
  sheets: { name: string; rows(): AsyncIterable<SheetRow> }[]
}

const MAX_COLUMNS = 100

/**
 * Opens an .xlsx file (ECMA-376 SpreadsheetML) for reading: sheets in order, rows one by one, every cell as text.
 * Formulas give their stored result, formats are ignored. Throws FileRefused when it is no readable workbook.
 */
export async function openWorkbook(file: SourceFile): Promise<Workbook> {
  const zip = await openZip(file)
  if (!zip.has('xl/workbook.xml')) {
    throw new FileRefused(file, 'it is a zip archive but not an Excel workbook; the official .xlsx file is expected.')
  }
  const targets = new Map<string, string>()
  await parseXml(file, zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes.Id ?? '', partPath(attributes.Target ?? ''))
    },
  })
  const found: { name: string; path: string }[] = []
  await parseXml(file, zip, 'xl/workbook.xml', {
    open: (name, attributes) => {
      const path = name === 'sheet' && targets.get(attributes.id ?? '')
      if (path) found.push({ name: attributes.name ?? '', path })
    },
  })
  const properties = await readProperties(file, zip)
  let strings: Promise<string[]> | undefined
  return {
    ...properties,
    sheets: found.map(({ name, path }) => ({
      name,
      rows: async function* () {
        strings ??= readSharedStrings(file, zip)
        yield* readSheet(file, zip, path, await strings)
      },
    })),
  }
}

async function readProperties(file: SourceFile, zip: ZipArchive): Promise<{ title: string; savedOn: string | null }> {
  const values: Record<string, string> = {}
  if (zip.has('docProps/core.xml')) {
    let text = ''
    await parseXml(file, zip, 'docProps/core.xml', {
      open: () => {
        text = ''
      },
      text: (piece) => {
        text += piece
      },
      close: (name) => {
        values[name] = text
      },
    })
  }
  const saved = values.modified?.slice(0, 10) ?? ''
  return { title: values.title ?? '', savedOn: /^\d{4}-\d\d-\d\d$/.test(saved) ? saved : null }
}

async function readSharedStrings(file: SourceFile, zip: ZipArchive): Promise<string[]> {
  const strings: string[] = []
  if (!zip.has('xl/sharedStrings.xml')) return strings
  let text = ''
  let inText = false
  let inPhonetic = false
  await parseXml(file, zip, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') inPhonetic = true
      else if (name === 't') inText = !inPhonetic
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'si') strings.push(decodeEscapes(text))
      else if (name === 'rPh') inPhonetic = false
      else if (name === 't') inText = false
    },
  })
  return strings
}

async function* readSheet(file: SourceFile, zip: ZipArchive, path: string, strings: string[]): AsyncIterable<SheetRow> {
  let ready: SheetRow[] = []
  let current: SheetRow = { row: 0, cells: [] }
  let column = -1
  let type = ''
  let text = ''
  let inValue = false
  const parse = xmlParser(file, {
    open: (name, attributes) => {
      if (name === 'row') {
        current = { row: Number(attributes.r) || current.row + 1, cells: [] }
        column = -1
      } else if (name === 'c') {
        column = attributes.r ? columnIndex(attributes.r) : column + 1
        type = attributes.t ?? 'n'
        text = ''
      } else if (name === 'v' || name === 't') inValue = true
    },
    text: (piece) => {
      if (inValue) text += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c' && text !== '' && column < MAX_COLUMNS) {
        current.cells[column] = type === 's' ? (strings[Number(text)] ?? '') : decodeEscapes(text)
      } else if (name === 'row') ready.push(current)
    },
  })
  for await (const piece of zip.text(path)) {
    parse.write(piece)
    yield* ready
    ready = []
  }
  parse.end()
  yield* ready
}

type XmlHandlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (piece: string) => void
  close?: (name: string) => void
}

/** Names and attributes come without their namespace prefix: some programs write `x:row`, some `row`. */
function xmlParser(file: SourceFile, handlers: XmlHandlers): { write(piece: string): void; end(): void } {
  const parser = new SaxesParser()
  if (handlers.text) parser.on('text', handlers.text)
  if (handlers.text) parser.on('cdata', handlers.text)
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const key in tag.attributes) attributes[localName(key)] = tag.attributes[key] ?? ''
    handlers.open?.(localName(tag.name), attributes)
  })
  parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)))
  parser.on('error', () => {
    throw new FileRefused(
      file,
      'the XML inside the workbook is damaged; download it again and import the complete file.',
    )
  })
  return { write: (piece) => void parser.write(piece), end: () => void parser.close() }
}

async function parseXml(file: SourceFile, zip: ZipArchive, path: string, handlers: XmlHandlers): Promise<void> {
  const parser = xmlParser(file, handlers)
  for await (const piece of zip.text(path)) parser.write(piece)
  parser.end()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** `AB12` → 27. */
function columnIndex(reference: string): number {
  let index = 0
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break
    index = index * 26 + letter.charCodeAt(0) - 64
  }
  return index - 1
}

/** SpreadsheetML writes control characters as `_x000D_`. */
function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}
