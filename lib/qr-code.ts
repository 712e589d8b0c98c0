import { encode } from 'uqr'

/** A QR code as one line to draw: `path` is stroked one unit wide, in a square of `size` units; no quiet zone around it. */
export type QrCode = { size: number; path: string }

/**
 * One of the eight masks that a code may have. Readers know them all; trying each for the evenest took fifteen times as long as
 * the rest, a tenth of a listing page.
 */
const maskPattern = 2

/**
 * The QR code of a text of at most 2,331 bytes; a longer one throws. Of its four levels of repair it has the second
 * (15%), because paper is folded and copied. Runs of dark modules are drawn as one stroke: half a kilobyte for an address.
 */
export function drawQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern })
  return { size, path: data.map((row, y) => `M0 ${y + 0.5}${strokes(row)}`).join('') }
}

function strokes(row: readonly boolean[]): string {
  let path = ''
  for (let start = 0; start < row.length; ) {
    const dark = row[start]
    let end = start
    while (end < row.length && row[end] === dark) end++
    path += dark ? `h${end - start}` : `m${end - start} 0`
    start = end
  }
  return path
}
