import { type ListedProgram, type Listing, ownedBy } from '#lib/facility/listing.ts'
import { formatAmount } from '#lib/i18n/format.ts'
import { codeText, levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { programFields } from '#lib/provenance/fields.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { presentOwnFacts } from './program/facts.ts'
import { type HoursView, hoursNotices, presentHours } from './program/hours.ts'
import { presentLinks, programAnchor } from './program/links.ts'
import { presentTrack, type TrackView } from './program/track.ts'
import { type Fact, ownWords, presentSource } from './section.ts'
import { planFacts, priceFacts } from './sections/payment.ts'
import { populationFacts } from './sections/people.ts'
import { ruleFacts, testingFacts } from './sections/rules.ts'
import { serviceFacts } from './sections/services.ts'

export type ProgramView = {
  /** What a link to it ends in, without the "#". */
  anchor: string
  level: string
  name: string | null
  /** What kind of program its source says it is, with a definition, where that says more than the level. */
  kind: { text: string; definition: string } | null
  hours: HoursView
  /** What does not agree, and what may be out of date. */
  notices: string[]
  facts: Fact[]
  tracks: TrackView[]
  phases: string[]
  source: string | null
}

/** A program in full, with every fact that its facility states for it alone. `now` decides what is out of date. */
export function presentProgram(program: ListedProgram, listing: Listing, locale: Locale, now: Date): ProgramView {
  return {
    anchor: programAnchor(program.id),
    level: levelText(locale, program.level).name,
    name: program.name,
    kind: presentKind(program, locale),
    hours: presentHours(program, locale),
    notices: hoursNotices(program, locale, isoDay(now)),
    facts: presentFacts(program, listing, locale, now),
    tracks: program.tracks.map((track) => presentTrack(track, program, locale)),
    phases: presentPhases(program, locale),
    source: presentSource(program.provenance, programFields, locale),
  }
}

function presentKind({ settingCode }: ListedProgram, locale: Locale): ProgramView['kind'] {
  const text = settingCode ? codeText(locale, settingCode) : null
  return text && { text: text.label, definition: text.definition }
}

function presentFacts(program: ListedProgram, listing: Listing, locale: Locale, now: Date): Fact[] {
  const t = messagesOf(locale)
  const { id } = program
  const today = isoDay(now)
  return [
    ...presentOwnFacts(program, locale, now),
    ...populationFacts(ownedBy(id, listing.populations), locale),
    ...priceFacts(ownedBy(id, listing.prices), locale, today),
    ...planFacts(ownedBy(id, listing.plans), locale, today),
    ...serviceFacts(program.services, locale),
    ...ruleFacts(ownedBy(id, listing.houseRules), locale).map(({ label, values }) => ({
      label: t.facility.houseRule(label),
      values,
    })),
    ...testingFacts(ownedBy(id, listing.drugTesting), locale),
    ...ownWords(t.facility.sampleDay, program.sampleDay),
    ...ownWords(t.facility.afterwards, program.afterwards),
    ...presentLinks(program, listing.slug, locale),
  ]
}

function presentPhases({ phases }: ListedProgram, locale: Locale): string[] {
  const t = messagesOf(locale)
  const say = (value: number | null, words: (amount: string) => string) =>
    value === null ? null : words(formatAmount(locale, value))
  return phases.map(({ name, hoursPerWeek, daysPerWeek, weeks }, index) => {
    const parts = [
      say(hoursPerWeek, t.facility.hoursValue),
      say(daysPerWeek, t.facility.daysValue),
      say(weeks, t.facility.lengthValue),
    ].filter((part) => part !== null)
    return `${name ?? t.facility.phase(index + 1)}: ${parts.length > 0 ? parts.join(', ') : t.facility.notStated}`
  })
}
