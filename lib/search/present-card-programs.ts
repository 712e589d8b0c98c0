import { isLiveIn, type LevelOfCare, usualHours } from '#lib/care/levels.ts'
import type { AskedWeek } from '#lib/care/week.ts'
import { formatRange } from '#lib/i18n/format.ts'
import { codeText, levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { mayBeOutdated } from '#lib/provenance/ages.ts'
import type { MatchedProgram } from '#lib/search/outcome.ts'
import { presentFit, presentTravel } from './present-week.ts'

export type CardProgramView = {
  id: number
  level: string
  /** What tells it from others of its level, if anything: "short-term residential", "Evening track". */
  variant: string | null
  hours: string
  kind: 'stated' | 'usual' | 'none'
  /** The track that fits the asked week, and what it asks to travel. */
  track: string | null
  travel: string | null
}

/** What the programs are shown for: how far away they are, the asked week, and an ISO day that dates their hours. */
type Context = { distanceMiles: number | null; week: AskedWeek | null; today: string }

/** One line a program, but programs of one level that state nothing share a line: they differ only in their source code. */
export function presentPrograms(
  programs: readonly MatchedProgram[],
  context: Context,
  locale: Locale,
): CardProgramView[] {
  const silent = programs.filter(
    (program) =>
      program.hoursKind !== 'stated' && program.name === null && program.fit === null && program.daysMin === null,
  )
  return programs.flatMap((program) => {
    if (!silent.includes(program)) return [presentProgram(program, program.name, context, locale)]
    const shared = silent.filter(({ level }) => level === program.level)
    return shared[0] === program ? [presentProgram(program, settingVariants(shared, locale), context, locale)] : []
  })
}

function presentProgram(
  program: MatchedProgram,
  variant: string | null,
  { distanceMiles, week, today }: Context,
  locale: Locale,
): CardProgramView {
  return {
    id: program.id,
    level: levelText(locale, program.level).name,
    variant,
    hours: presentHours(program, locale, today),
    kind: program.hoursKind,
    track: program.fit && presentFit(program.fit, locale),
    travel: presentTravel(program, distanceMiles, week, locale),
  }
}

function settingVariants(programs: readonly MatchedProgram[], locale: Locale): string | null {
  const told = programs.flatMap(({ settingCode }) => (settingCode && tellsMore.has(settingCode) ? [settingCode] : []))
  if (told.length === 0) return null
  return told.map((code) => codeText(locale, code)?.label ?? code).join('; ')
}

/** SAMHSA setting codes that say more than their level does. */
const tellsMore = new Set(['OMB', 'RS', 'RL', 'OD', 'RD', 'HID'])

/** "12 h a week, stated by the facility, March 2026", "usually 9–19 hours a week, not confirmed …" or live-in. */
function presentHours({ level, hoursMin, hoursMax, hoursSource }: MatchedProgram, locale: Locale, today: string) {
  const t = messagesOf(locale)
  if (hoursMin === null || hoursMax === null) return hoursOfLevel(level, locale)
  const range = formatRange(locale, hoursMin, hoursMax)
  if (!hoursSource) return t.facility.hoursValue(range)
  const stated = t.card.hoursStated(range, t.facility.sourceNames[hoursSource.source], hoursSource.at)
  return mayBeOutdated('hours', hoursSource.at, today) ? `${stated}; ${t.facility.mayBeOutdated}` : stated
}

function hoursOfLevel(level: LevelOfCare, locale: Locale): string {
  const t = messagesOf(locale)
  const weekly = usualHours[level] !== null && level !== 'recovery_housing'
  if (weekly || level === 'detox') return t.card.hoursUsual(levelText(locale, level).usual)
  return isLiveIn(level) ? t.card.liveIn : t.card.hoursNotStated
}
