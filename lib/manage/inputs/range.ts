import type { Range } from '#lib/facility/listing.ts'
import { type Input, typedText, type Words } from '#lib/manage/input.ts'
import { number } from './number.ts'

type Options = { label: Words; hint?: Words; min: number; max: number; decimals?: number }

/** From one number to another, in the unit that the label names; one that is left empty is as the other. */
export function range({ label, hint, ...limits }: Options): Input<Range | null> {
  const from = number({ ...limits, label: (t) => t.edit.from(label(t)) })
  const to = number({ ...limits, label: (t) => t.edit.to(label(t)) })
  return {
    show: (name, fact) => [
      ...from.show(`${name}.min`, fact?.min ?? null),
      ...to.show(`${name}.max`, fact?.max ?? null),
    ],
    controls: (name, viewing) => [
      {
        kind: 'group',
        name: `${name}.min`,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        across: true,
        controls: [
          ...from.controls(`${name}.min`, viewing).map((control) => ({ ...control, label: viewing.t.edit.atLeast })),
          ...to.controls(`${name}.max`, viewing).map((control) => ({ ...control, label: viewing.t.edit.atMost })),
        ],
      },
    ],
    read: (name, reading) => {
      const before = reading.errors.length
      const min = from.read(`${name}.min`, reading, null)
      const max = to.read(`${name}.max`, reading, null)
      if (typedText(reading, `${name}.min`) === '' && typedText(reading, `${name}.max`) === '') return null
      const read = { min: min ?? (max as number), max: max ?? (min as number) }
      if (read.min > read.max && reading.errors.length === before) {
        reading.errors.push({ field: `${name}.max`, message: reading.t.edit.errors.backwards(label(reading.t)) })
      }
      return read
    },
  }
}
