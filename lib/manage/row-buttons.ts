import type { Typed } from './input.ts'
import { rowKeys, rowsName } from './inputs/rows.ts'
import { copyDay } from './inputs/timetable/copy-day.ts'

/** What a button of a list of rows sends as `do`. */
export const addRow = (list: string): string => `add ${list}`
export const removeRow = (list: string, key: string): string => `remove ${list}.${key}`
export const copyDayOf = (track: string): string => `copy ${track}`

/**
 * What a form holds after a button of one of its lists was pressed: nothing else of it changes. null when the button was
 * none of those.
 */
export function pressRowButton(typed: Typed, button: string): Typed | null {
  const [what, target = ''] = button.split(' ')
  if (what === 'add') return withRow(typed, target)
  if (what === 'remove') return withoutRow(typed, target)
  if (what === 'copy') return copyDay(typed, target)
  return null
}

function withRow(typed: Typed, list: string): Typed {
  const keys = rowKeys(typed, list).map(Number)
  const next = new URLSearchParams(typed)
  next.append(rowsName(list), String(Math.max(-1, ...keys) + 1))
  return next
}

function withoutRow(typed: Typed, row: string): Typed {
  const at = row.lastIndexOf('.')
  const [list, key] = [rowsName(row.slice(0, at)), row.slice(at + 1)]
  return new URLSearchParams(
    [...typed].filter(([name, value]) => !name.startsWith(`${row}.`) && !(name === list && value === key)),
  )
}
