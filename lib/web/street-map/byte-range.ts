/** Bytes of a file, both ends included. */
export type ByteRange = { start: number; end: number }

/**
 * What a `Range` header asks of a file of `size` bytes. More ranges than one, and what is no range, ask for the whole
 * file (RFC 9110, 14.2: a server may ignore the header).
 */
export function parseByteRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return 'whole'
  if (first === '')
    return Number(last) > 0 && size > 0 ? { start: Math.max(0, size - Number(last)), end: size - 1 } : 'unsatisfiable'
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'whole'
  return start < size ? { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) } : 'unsatisfiable'
}
