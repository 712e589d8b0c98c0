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
  /** Parts that are chosen in a new row already: a row with nothing else is still empty. */
  preset?: readonly string[]
  /** Rows stand close, their parts beside each other. */
  compact?: true
}

/** A list of facts of one shape, in the order of their rows. Rows in which nothing is stated are left out. */
export function rows<Fact>(row: Input<Fact>, options: Options): Input<Fact[]> {
  const { label, hint, add, title, max, compact } = options
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
          compact,
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
      const keys = filledKeys(reading.typed, name, options.preset)
      if (keys.length > max) {
        reading.errors.push({ field: name, message: reading.t.edit.errors.tooMany(label(reading.t), max) })
      }
      return keys.map((key) => row.read(`${name}.${key}`, reading, null))
    },
  }
}

/** The hidden control that says which rows a list has, in their order: one value a row. */
export const rowsName = (name: string): string => `${name}.rows`

/** More rows than any list may have are not looked at: the work that a form makes is to have an end. */
const mostRows = 64

/** The rows of a list in a form, in their order, each once. */
export function rowKeys(typed: Typed, name: string): string[] {
  return [...new Set(typed.getAll(rowsName(name)))].filter((key) => /^\d{1,4}$/.test(key)).slice(0, mostRows)
}

/** The rows in which anything is stated; which of a row's parts are preset, and which rows are inside it, says nothing. */
export function filledKeys(typed: Typed, name: string, preset: readonly string[] = []): string[] {
  const silent = new Set([...preset, 'rows'])
  const says = ([part, value]: [string, string]) => value.trim() !== '' && !silent.has(part.split('.').at(-1) ?? '')
  return rowKeys(typed, name).filter((key) =>
    [...typed].some((entry) => entry[0].startsWith(`${name}.${key}.`) && says(entry)),
  )
}
