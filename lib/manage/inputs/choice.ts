import type { FieldOption } from '#lib/manage/field-option.ts'
import { type Input, type Reading, type Scene, typedText, type Words } from '#lib/manage/input.ts'

/** Values with their words, in the order they are shown. */
type Answers<Value extends string> = (scene: Scene) => Readonly<Record<Value, string>>

type Options<Value extends string> = {
  label: Words
  hint?: Words
  options: Answers<Value>
  /** There is always an answer: "not stated" is none. */
  always?: true
}

const optionsOf = <Value extends string>(options: Answers<Value>, scene: Scene): FieldOption[] =>
  Object.entries<string>(options(scene)).map(([value, label]) => ({ value, label }))

/** One answer of a few, or "not stated", all to be seen. */
export function choice<Value extends string>({ label, hint, options, always }: Options<Value>): Input<Value | null> {
  return {
    show: (name, fact) => [[name, fact ?? '']],
    controls: (name, viewing) => [
      {
        kind: 'radios',
        name,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        value: viewing.typed.get(name) ?? '',
        options: [
          ...optionsOf(options, viewing),
          ...(always ? [] : [{ value: '', label: viewing.t.facility.notStated }]),
        ],
      },
    ],
    read: readOne(options, label),
  }
}

/** One answer of many, in a list that opens; the first is "not stated", or "choose" where there must be an answer. */
export function select<Value extends string>({
  label,
  hint,
  options,
  first = (t) => t.facility.notStated,
}: Options<Value> & { first?: Words }): Input<Value | null> {
  return {
    ...choice({ label, options }),
    controls: (name, viewing) => [
      {
        kind: 'select',
        name,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        value: viewing.typed.get(name) ?? '',
        options: [{ value: '', label: first(viewing.t) }, ...optionsOf(options, viewing)],
      },
    ],
  }
}

/** Yes, no, or "not stated". */
export function yesNo(words: { label: Words; hint?: Words }): Input<boolean | null> {
  const asked = choice({ ...words, options: ({ t }) => ({ yes: t.facility.yes, no: t.facility.no }) })
  return {
    show: (name, fact) => asked.show(name, fact === null ? null : fact ? 'yes' : 'no'),
    controls: asked.controls,
    read: (name, reading) => {
      const answer = asked.read(name, reading, null)
      return answer && answer === 'yes'
    },
  }
}

/** Any of some answers; none is not stated. */
export function several<Value extends string>({ label, hint, options }: Options<Value>): Input<Value[]> {
  return {
    show: (name, fact) => fact.map((value) => [name, value]),
    controls: (name, viewing) => [
      {
        kind: 'checkboxes',
        name,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        values: viewing.typed.getAll(name),
        options: optionsOf(options, viewing),
      },
    ],
    read: (name, reading) => {
      const known = Object.keys(options(reading)) as Value[]
      const chosen = reading.typed.getAll(name)
      if (chosen.some((value) => !isOf(known, value))) complain(name, label, reading)
      return known.filter((value) => chosen.includes(value))
    },
  }
}

const isOf = <Value extends string>(known: readonly Value[], value: string): value is Value =>
  (known as readonly string[]).includes(value)

function readOne<Value extends string>(options: Answers<Value>, label: Words): Input<Value | null>['read'] {
  return (name, reading) => {
    const chosen = typedText(reading, name)
    if (chosen === '') return null
    const known = Object.keys(options(reading)) as Value[]
    if (isOf(known, chosen)) return chosen
    complain(name, label, reading)
    return null
  }
}

function complain(name: string, label: Words, { t, errors }: Reading): void {
  errors.push({ field: name, message: t.edit.errors.noSuchAnswer(label(t)) })
}
