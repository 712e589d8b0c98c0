import { type Input, typedText, type Words } from '#lib/manage/input.ts'
import { text } from './text.ts'

/** An amount in dollars, kept in cents; "$1,250.50" is 125050. Empty is not stated. */
export function money({ label, hint }: { label: Words; hint?: Words }): Input<number | null> {
  const typed = text({ label, ...(hint && { hint }), max: 14, width: 'short' })
  return {
    show: (name, cents) => [[name, cents === null ? '' : dollars(cents)]],
    controls: (name, viewing) =>
      typed.controls(name, viewing).map((control) => ({ ...control, inputMode: 'decimal' }) as typeof control),
    read: (name, reading) => {
      const written = typedText(reading, name)
      if (written === '') return null
      const { t, errors } = reading
      if (!pattern.test(written)) errors.push({ field: name, message: t.edit.errors.money(label(t)) })
      const cents = Math.round(Number(written.replace(/[$,\s]/g, '')) * 100)
      if (cents > most) errors.push({ field: name, message: t.edit.errors.tooMuch(label(t)) })
      return cents
    },
  }
}

const pattern = /^\$?\s*(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/

/** A million dollars: a stay costs less, and a slip of a few digits more. */
const most = 100_000_000

const dollars = (cents: number) => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2))
