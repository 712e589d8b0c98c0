import { formatClockParameter, parseTypedClock } from '#lib/care/clock.ts'
import { type Input, typedText, type Words } from '#lib/manage/input.ts'

const midnight = 24 * 60

type Options = {
  label: Words
  /** Midnight is the end of the day, and not its beginning. */
  isEnd?: true
}

/** A time of day, in minutes after midnight; a browser without a control for times takes "6:30 pm" too. */
export function clock({ label, isEnd }: Options): Input<number> {
  return {
    show: (name, fact) => [[name, formatClockParameter(fact % midnight)]],
    controls: (name, { t, typed }) => [
      { kind: 'text', type: 'time', name, label: label(t), value: typed.get(name) ?? '', width: 'short' },
    ],
    read: (name, reading) => {
      const read = parseTypedClock(typedText(reading, name))
      if (read === null) reading.errors.push({ field: name, message: reading.t.edit.errors.time(label(reading.t)) })
      const minutes = (read ?? 0) % midnight
      return isEnd && minutes === 0 ? midnight : minutes
    },
  }
}
