import { type Input, typedText, type Words } from '#lib/manage/input.ts'

type Options = {
  /** Says the unit too: "Hours a week, at least". */
  label: Words
  hint?: Words
  min: number
  max: number
  /** Digits after the point that are kept; none unless told. */
  decimals?: number
}

/** A number; empty is not stated. "7.5" and "7,5" are the same. */
export function number({ label, hint, min, max, decimals = 0 }: Options): Input<number | null> {
  const pattern = decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+([.,]\\d{1,${decimals}})?$`)
  return {
    show: (name, fact) => [[name, fact === null ? '' : String(fact)]],
    controls: (name, { t, typed }) => [
      {
        kind: 'text',
        type: 'text',
        name,
        label: label(t),
        hint: hint?.(t),
        value: typed.get(name) ?? '',
        width: 'short',
        inputMode: decimals === 0 ? 'numeric' : 'decimal',
      },
    ],
    read: (name, reading) => {
      const typed = typedText(reading, name)
      if (typed === '') return null
      const value = Number(typed.replace(',', '.'))
      const { t, errors } = reading
      if (!pattern.test(typed)) {
        const { wholeNumber, numeric } = t.edit.errors
        errors.push({ field: name, message: (decimals === 0 ? wholeNumber : numeric)(label(t), decimals) })
      } else if (value < min || value > max) {
        errors.push({ field: name, message: t.edit.errors.between(label(t), min, max) })
      }
      return value
    },
  }
}
