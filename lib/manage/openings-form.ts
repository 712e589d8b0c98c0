import { programLabel } from '#lib/audit/program-label.ts'
import type { ListedProgram } from '#lib/facility/listing.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { Control } from './control.ts'
import type { Scene, Typed } from './input.ts'
import { day } from './inputs/day.ts'
import { number } from './inputs/number.ts'

const nextIntake = day({ label: (t) => t.manageOpenings.nextIntake })
const waitDays = number({ label: (t) => t.manageOpenings.waitDays, min: 0, max: 999 })

/** The answers to press; `clear` takes back what was said. */
export const openingsButtons = ['open', 'waitlist', 'full', 'clear'] as const

type Button = (typeof openingsButtons)[number]

/** What a press says of a program's openings. */
export type SaidOpenings = {
  programId: number
  status: Exclude<Button, 'clear'> | null
  nextIntake: string | null
  waitDays: number | null
}

/** Reads what was pressed of one program's form: what it says, or what is wrong; null when no answer was pressed. */
export function readOpenings(typed: Typed, scene: Scene): SaidOpenings | FormError[] | null {
  const pressed = openingsButtons.find((button) => button === typed.get('do'))
  const programId = Number(typed.get('program'))
  if (!pressed || !Number.isInteger(programId)) return null
  if (pressed === 'clear') return { programId, status: null, nextIntake: null, waitDays: null }
  const reading = { ...scene, typed, errors: [] as FormError[] }
  const name = `nextIntake.${programId}`
  const read = {
    programId,
    status: pressed,
    nextIntake: nextIntake.read(name, reading, null),
    waitDays: waitDays.read(`waitDays.${programId}`, reading, null),
  }
  if (read.nextIntake && read.nextIntake < scene.today) {
    reading.errors.push({ field: name, message: scene.t.manageOpenings.past })
  }
  return reading.errors.length > 0 ? reading.errors : read
}

/** A program's openings: what stands, and the form that says it anew. */
export type OpeningsView = {
  id: number
  label: string
  now: string
  controls: Control[]
  buttons: { value: Button; label: string; isOn: boolean }[]
}

/** The openings of each program. `typed` is what was sent last, of one of them. */
export function presentOpenings(
  programs: readonly ListedProgram[],
  scene: Scene,
  typed: Typed | null,
  locale: Locale,
  now: Date,
): OpeningsView[] {
  const t = messagesOf(locale)
  return programs.map((program) => {
    const { id, availability } = program
    const current = availability && areCurrent(availability, now) ? availability : null
    const held =
      typed?.get('program') === String(id)
        ? typed
        : new URLSearchParams([
            ...nextIntake.show(`nextIntake.${id}`, current?.nextIntake ?? null),
            ...waitDays.show(`waitDays.${id}`, current?.waitDays ?? null),
          ])
    return {
      id,
      label: programLabel(program, locale),
      now: nowText(current, t, locale),
      controls: [
        ...nextIntake.controls(`nextIntake.${id}`, { ...scene, typed: held }),
        ...waitDays.controls(`waitDays.${id}`, { ...scene, typed: held }),
      ],
      buttons: openingsButtons.map((value) => ({
        value,
        label: t.manageOpenings[value],
        isOn: value === (current?.status ?? 'clear'),
      })),
    }
  })
}

function nowText(current: ListedProgram['availability'], t: Messages, locale: Locale): string {
  if (!current) return t.manageOpenings.now(t.manageOpenings.notStated)
  return t.manageOpenings.until(
    t.manageOpenings[current.status].toLocaleLowerCase(locale),
    formatDay(locale, isoDay(new Date(current.expiresAt))),
  )
}
