/**
 * Reads comma-separated text with a header row (RFC 4180: quotes, doubled quotes, line breaks inside quotes) → one
 * object for each row by header name. Missing cells are empty text.
 */
export function* parseCsv<Column extends string>(text: string): Generator<Record<Column, string>> {
  let header: string[] | undefined
  for (const cells of csvRows(text)) {
    if (!header) header = cells
    else yield Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) as Record<Column, string>
  }
}

function* csvRows(text: string): Generator<string[]> {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  let cells: string[] = []
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error(`broken quotes in comma-separated text at character ${cell.lastIndex}`)
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    yield cells
    cells = []
    if (found[3] === '') return
  }
}
