import type { ListedProgram, Listing } from '#lib/facility/listing.ts'
import { codeText, levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { type FactGroup, presentGroups } from './program/groups.ts'
import { glanceAt, type Headline, presentHeadlines } from './program/headlines.ts'
import { presentLevelCheck } from './program/hours.ts'
import { programAnchor } from './program/links.ts'
import { presentSchedule, type ScheduleView } from './program/schedule.ts'
import { presentSource } from './section.ts'

export type ProgramView = {
  id: number
  /** What a link to it ends in, without the "#". */
  anchor: string
  level: string
  name: string | null
  /** The level in plain words. */
  what: string
  /** What kind of program its source says it is, with a definition, where that says more than the level. */
  kind: { text: string; definition: string } | null
  headlines: Headline[]
  /** The same in half a line, for a list of several programs. */
  glance: string
  /** Where its level, its stated hours and its timetable do not agree. */
  check: string | null
  schedule: ScheduleView | null
  groups: FactGroup[]
  /** Where its level and its name come from. */
  source: string | null
}

/** A program in full, with every fact that its facility states for it alone. `now` decides what is out of date. */
export function presentProgram(program: ListedProgram, listing: Listing, locale: Locale, now: Date): ProgramView {
  const today = isoDay(now)
  const level = levelText(locale, program.level)
  const headlines = presentHeadlines(program, locale, now)
  return {
    id: program.id,
    anchor: programAnchor(program.id),
    level: level.name,
    name: program.name,
    what: level.what,
    kind: presentKind(program, locale),
    headlines,
    glance: glanceAt(headlines),
    check: presentLevelCheck(program, locale),
    schedule: presentSchedule(program, locale, today),
    groups: presentGroups(program, listing, locale, today),
    source: presentSource(program.provenance, ['level', 'name'], locale),
  }
}

function presentKind({ level, settingCode }: ListedProgram, locale: Locale): ProgramView['kind'] {
  const text = settingCode ? codeText(locale, settingCode) : null
  const saysMore = text !== null && text.label !== levelText(locale, level).name
  return saysMore ? { text: text.label, definition: text.definition } : null
}
