import type { Input, Typed, Words } from '#lib/manage/input.ts'

type Options = {
  label: Words
  hint?: Words
  /** What the button says that adds a row. */
  add: Words
  /** What a row is called: "Phone 2". */
  title: (t: Parameters<Words>[0], position: number) => string
  /** The most rows. */
  max: number
}

/** A list of facts of one shape, in the order of their rows. Rows in which nothing is stated are left out. */
export function rows<Fact>(row: Input<Fact>, { label, hint, add, title, max }: Options): Input<Fact[]> {
  return {
    show: (name, facts) =>
      facts.flatMap((fact, index) => [
        [rowsName(name), String(index)] as [string, string],
        ...row.show(`${name}.${index}`, fact),
      ]),
    controls: (name, viewing) => {
      const keys = rowKeys(viewing.typed, name)
      const { t } = viewing
      return [
        {
          kind: 'rows',
          name,
          label: label(t),
          hint: hint?.(t),
          add: add(t),
          full: keys.length >= max,
          rows: (keys.length > 0 ? keys : ['0']).map((key, position) => ({
            key,
            title: title(t, position + 1),
            remove: t.edit.remove(title(t, position + 1)),
            controls: row.controls(`${name}.${key}`, viewing),
          })),
        },
      ]
    },
    read: (name, reading) => {
      const keys = rowKeys(reading.typed, name).filter((key) => isFilledIn(reading.typed, `${name}.${key}.`))
      if (keys.length > max) {
        reading.errors.push({ field: name, message: reading.t.edit.errors.tooMany(label(reading.t), max) })
      }
      return keys.map((key) => row.read(`${name}.${key}`, reading, null))
    },
  }
}

/** The hidden control that says which rows a list has, in their order: one value a row. */
export const rowsName = (name: string): string => `${name}.rows`

/** The rows of a list in a form, in their order, each once. */
export function rowKeys(typed: Typed, name: string): string[] {
  return [...new Set(typed.getAll(rowsName(name)))].filter((key) => /^\d{1,4}$/.test(key))
}

/** Whether a form holds anything under names that begin so; which rows there are inside says nothing yet. */
function isFilledIn(typed: Typed, beginning: string): boolean {
  return [...typed].some(
    ([name, value]) => name.startsWith(beginning) && !name.endsWith('.rows') && value.trim() !== '',
  )
}
