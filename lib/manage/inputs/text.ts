import { type Input, type Reading, typedText, type Words } from '#lib/manage/input.ts'
import { advise } from '#lib/words/advise.ts'

type Options = {
  label: Words
  hint?: Words
  /** The most characters. */
  max: number
  type?: 'text' | 'tel' | 'url'
  width?: 'half' | 'short'
  /** It is in the facility's own words, and how they are chosen is advised on. */
  ownWords?: boolean
}

/** One line of text; empty is not stated. */
export function text({ label, hint, max, type = 'text', width, ownWords = false }: Options): Input<string | null> {
  return {
    show: (name, fact) => [[name, fact ?? '']],
    controls: (name, viewing) => [
      {
        kind: 'text',
        type,
        name,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        value: viewing.typed.get(name) ?? '',
        width,
        maxLength: max,
        advice: ownWords ? advise(viewing.typed.get(name) ?? '', viewing.locale) : undefined,
      },
    ],
    read: (name, reading) => {
      const typed = typedText(reading, name).replace(/\s+/g, ' ')
      complainIfLong(typed, name, label, max, reading)
      return typed || null
    },
  }
}

/** A facility's own text of several lines, kept as it is typed; empty is not stated. */
export function paragraphs({ label, hint, max }: Omit<Options, 'type' | 'width' | 'ownWords'>): Input<string | null> {
  return {
    show: (name, fact) => [[name, fact ?? '']],
    controls: (name, { t, typed, locale }) => {
      const value = typed.get(name) ?? ''
      const advice = advise(value, locale)
      return [{ kind: 'paragraphs', name, label: label(t), hint: hint?.(t), value, maxLength: max, advice }]
    },
    read: (name, reading) => {
      // A browser sends each line break as CR LF.
      const typed = typedText(reading, name)
        .replace(/\r\n?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
      complainIfLong(typed, name, label, max, reading)
      return typed || null
    },
  }
}

/** An input whose fact cannot be left out. */
export function needed<Fact>(input: Input<Fact | null>, label: Words): Input<Fact> {
  return {
    ...input,
    read: (name, reading, standing) => {
      const before = reading.errors.length
      const fact = input.read(name, reading, standing)
      if (fact === null && reading.errors.length === before) {
        reading.errors.push({ field: name, message: reading.t.edit.errors.needed(label(reading.t)) })
      }
      return fact as Fact
    },
  }
}

function complainIfLong(typed: string, name: string, label: Words, max: number, { t, errors }: Reading): void {
  if (typed.length > max) errors.push({ field: name, message: t.edit.errors.tooLong(label(t), max, typed.length) })
}
