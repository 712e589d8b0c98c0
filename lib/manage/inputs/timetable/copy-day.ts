import type { Typed } from '#lib/manage/input.ts'
import { rowKeys, rowsName } from '#lib/manage/inputs/rows.ts'

/** The controls that say which day of a track is copied to which. */
export const copyFromName = (track: string): string => `${track}.copyFrom`
export const copyToName = (track: string): string => `${track}.copyTo`

const parts = ['startMinute', 'endMinute', 'kind']

/** What a form holds once a day of a track is copied to those chosen, in the place of what they had. */
export function copyDay(typed: Typed, track: string): Typed {
  const list = `${track}.sessions`
  const from = typed.get(copyFromName(track))
  const to = typed.getAll(copyToName(track)).filter((day) => day !== from)
  const dayOf = (key: string) => typed.get(`${list}.${key}.weekday`) ?? ''
  const keys = rowKeys(typed, list)
  const source = keys.filter((key) => dayOf(key) === from)
  if (source.length === 0 || to.length === 0) return typed
  const gone = keys.filter((key) => to.includes(dayOf(key)))
  const next = new URLSearchParams(
    [...typed].filter(
      ([name, value]) =>
        name !== copyToName(track) &&
        !(name === rowsName(list) && gone.includes(value)) &&
        !gone.some((key) => name.startsWith(`${list}.${key}.`)),
    ),
  )
  let fresh = Math.max(...keys.map(Number)) + 1
  for (const day of to) {
    for (const key of source) {
      next.append(rowsName(list), String(fresh))
      next.set(`${list}.${fresh}.weekday`, day)
      for (const part of parts) next.set(`${list}.${fresh}.${part}`, typed.get(`${list}.${key}.${part}`) ?? '')
      fresh++
    }
  }
  return next
}
