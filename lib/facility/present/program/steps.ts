import type { ListedProgram } from '#lib/facility/listing.ts'
import { formatAmount } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** The phases of a program in words, and as a drawing where each states its hours. */
export type StepsView = { words: string[]; drawing: StepsDrawing | null }

/** Steps side by side, as wide as they are long and as high as their hours a week, in units of `width` and `height`. */
export type StepsDrawing = {
  width: number
  height: number
  steps: { x: number; y: number; width: number; height: number; label: string }[]
}

const width = 320
const height = 96
const headroom = 18
const gap = 3

/** What is known of each phase of a program; null where it has none. */
export function presentSteps({ phases }: ListedProgram, locale: Locale): StepsView | null {
  if (phases.length === 0) return null
  return { words: phaseTexts(phases, locale), drawing: drawSteps(phases, locale) }
}

/** What is known of each phase, in words. */
export function phaseTexts(phases: readonly Phase[], locale: Locale): string[] {
  return phases.map((phase, at) => phaseText(phase, at, locale))
}

type Phase = ListedProgram['phases'][number]

function phaseText({ name, hoursPerWeek, daysPerWeek, weeks }: Phase, at: number, locale: Locale): string {
  const t = messagesOf(locale)
  const say = (value: number | null, words: (amount: string) => string) =>
    value === null ? null : words(formatAmount(locale, value))
  const parts = [
    say(hoursPerWeek, t.facility.hoursValue),
    say(daysPerWeek, t.facility.daysValue),
    say(weeks, t.facility.lengthValue),
  ].filter((part) => part !== null)
  return `${name ?? t.facility.phase(at + 1)}: ${parts.length > 0 ? parts.join(', ') : t.facility.notStated}`
}

function drawSteps(phases: readonly Phase[], locale: Locale): StepsDrawing | null {
  const hours = phases.flatMap(({ hoursPerWeek }) => hoursPerWeek ?? [])
  const top = Math.max(...hours)
  if (hours.length < phases.length || top === 0) return null
  const t = messagesOf(locale)
  const known = phases.every(({ weeks }) => weeks !== null && weeks > 0)
  const weeksOf = ({ weeks }: Phase) => (known && weeks ? weeks : 1)
  const all = phases.reduce((sum, phase) => sum + weeksOf(phase), 0)
  let before = 0
  return {
    width,
    height,
    steps: phases.map((phase) => {
      const tall = Math.round(((phase.hoursPerWeek ?? 0) / top) * (height - headroom))
      const x = Math.round((before / all) * width)
      before += weeksOf(phase)
      return {
        x,
        y: height - tall,
        width: Math.round((before / all) * width) - x - gap,
        height: tall,
        label: t.program.stepHours(formatAmount(locale, phase.hoursPerWeek ?? 0)),
      }
    }),
  }
}
