export type ParsedPhone = { number: string; extension: string | null }

const KEYPAD: Record<string, string> = {}
for (const [digit, letters] of Object.entries({
  2: 'abc',
  3: 'def',
  4: 'ghi',
  5: 'jkl',
  6: 'mno',
  7: 'pqrs',
  8: 'tuv',
  9: 'wxyz',
})) {
  for (const letter of letters) KEYPAD[letter] = digit
}

/**
 * A North American phone as directories write it → E.164 and extension: `205-216-0200 x301`, `(205) 216-0200 ext. 3`,
 * `1-888-PARNEXT`, `217-3488DUI`. Null when it is not a number that can be dialled (10 digits, area and exchange 2–9).
 */
export function parsePhone(text: string): ParsedPhone | null {
  const split = /^(.*[a-z0-9])\s*(?:,|;)?\s*(?:\bx|\bext(?:ension|n)?\.?|#)\s*:?\s*(\d{1,8})$/i.exec(text.trim())
  const whole = (split?.[1] ?? text).toLowerCase().replace(/[\s().+\-/]/g, '')
  if (!/^1?\d{3}[a-z0-9]{7}$/.test(whole)) return null
  const digits = whole.slice(-10).replace(/[a-z]/g, (letter) => KEYPAD[letter] ?? '')
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) ? { number: `+1${digits}`, extension: split?.[2] ?? null } : null
}
