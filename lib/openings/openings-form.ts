import { z } from 'zod'
import { type OpeningsStated, openingsStatuses } from '#lib/facility/openings.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** A wait of more than this is no wait that anyone counts in days. */
const longestWait = 365
/** Days ahead that a start can lie. */
const furthestStart = 365

/** What was typed beside the buttons, as it was typed. */
export type TypedOpenings = { nextIntake: string; waitDays: string }

export function readTypedOpenings(form: URLSearchParams): TypedOpenings {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return { nextIntake: text('nextIntake'), waitDays: text('waitDays') }
}

/**
 * What a press of one of the three buttons says, or what is wrong with it.
 * @param today ISO day
 */
export function checkOpenings(form: URLSearchParams, today: string, t: Messages): OpeningsStated | FormError[] {
  const typed = readTypedOpenings(form)
  const status = openingsStatuses.find((each) => each === form.get('do'))
  const nextIntake = typed.nextIntake === '' ? null : typed.nextIntake
  const waitDays = typed.waitDays === '' ? null : Number(typed.waitDays)
  const errors: FormError[] = []
  if (!status) errors.push({ field: 'open', message: t.openings.statusMissing })
  if (nextIntake !== null && !isStart(nextIntake, today)) {
    errors.push({ field: 'nextIntake', message: t.openings.nextIntakeWrong })
  }
  if (waitDays !== null && !isWait(typed.waitDays)) {
    errors.push({ field: 'waitDays', message: t.openings.waitDaysWrong(longestWait) })
  }
  return errors.length === 0 && status ? { status, nextIntake, waitDays } : errors
}

function isStart(day: string, today: string): boolean {
  if (!z.iso.date().safeParse(day).success) return false
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000
  return ahead >= 0 && ahead <= furthestStart
}

const isWait = (typed: string) => /^\d{1,3}$/.test(typed) && Number(typed) <= longestWait
