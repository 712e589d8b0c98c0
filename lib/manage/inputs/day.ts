import { type Input, typedText, type Words } from '#lib/manage/input.ts'

/** A day of the calendar as an ISO date; empty is not stated. */
export function day({ label, hint }: { label: Words; hint?: Words }): Input<string | null> {
  return {
    show: (name, fact) => [[name, fact ?? '']],
    controls: (name, { t, typed }) => [
      {
        kind: 'text',
        type: 'date',
        name,
        label: label(t),
        hint: hint?.(t),
        value: typed.get(name) ?? '',
        width: 'half',
      },
    ],
    read: (name, reading) => {
      const typed = typedText(reading, name)
      if (typed === '' || isDay(typed)) return typed || null
      reading.errors.push({ field: name, message: reading.t.edit.errors.day(label(reading.t)) })
      return null
    },
  }
}

/** "2026-02-30" is none. */
function isDay(text: string): boolean {
  const at = /^(19|20)\d\d-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
