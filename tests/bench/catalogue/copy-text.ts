/** A value as COPY reads it in its text format; null is a column without one. */
export function copyText(value: string | number | boolean | null): string {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return String(value).replace(/[\\\t\n\r]/g, (found) => escaped[found] as string)
}

const escaped: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One row for COPY; `rest` are further columns that are text for COPY already. */
export function copyRow(values: readonly (string | number | boolean | null)[], rest = ''): string {
  const line = values.map(copyText).join('\t')
  return rest === '' ? `${line}\n` : `${line}\t${rest}\n`
}

/** A list of plain words as an array literal. */
export function arrayText(words: readonly string[]): string {
  return `{${words.join(',')}}`
}
