import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { drawQrCode, type QrCode } from '#lib/qr-code.ts'

const url = 'https://treatment.example.org/facilities/example-miami-valley-recovery-center-dayton-oh'

/** The dark modules that a path covers, read as a browser strokes it. */
function modulesOf({ size, path }: QrCode): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  let [x, y] = [0, 0]
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    const length = Number(first)
    if (command === 'h') modules[y]?.fill(true, x, x + length)
    if (command === 'M') [x, y] = [length, Number(second) - 0.5]
    else x += length
  }
  return modules
}

test('the line that is drawn covers each dark module and no light one', () => {
  expect(modulesOf(drawQrCode(url))).toEqual(encode(url, { ecc: 'M', border: 0, maskPattern: 2 }).data)
})

test('an address of usual length makes a code that a phone reads from paper of 3 cm', () => {
  expect(drawQrCode(url).size).toBeLessThanOrEqual(41)
})
