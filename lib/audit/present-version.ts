import { isSame } from '#lib/facility/diff-state.ts'
import { type FactOf, factWords, fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import type { Lines } from '#lib/facility/fact-words/lines.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { formatList, formatMoment } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { facilityFields, programFields } from '#lib/provenance/fields.ts'
import type { AuditEvent } from './event.ts'
import { programLabel } from './program-label.ts'

/** A fact of an earlier version, and how it stands today where that is something else. No lines are "not stated". */
export type VersionRow = { field: string; label: string; stood: Lines; today: Lines | null }

export type VersionView = {
  title: string
  rows: VersionRow[]
  programs: { id: number; title: string; gone: boolean; rows: VersionRow[] }[]
  /** Programs of today that it did not have. */
  newer: string | null
  /** Whether anything is different today. */
  differs: boolean
}

/** A listing as it stood after an entry of its history, held against how it stands. `today` is an ISO day. */
export function presentVersion(
  { version, standing, event }: { version: ListingState; standing: ListingState; event: AuditEvent },
  locale: Locale,
  today: string,
): VersionView {
  const t = messagesOf(locale).history
  const rows = versionRows('facility', facilityFields, version.facts, standing.facts, locale, today)
  const now = (id: number) => standing.programs.find((program) => program.id === id)
  const programs = version.programs.map((program) => {
    const standsNow = now(program.id)
    return {
      id: program.id,
      title: programLabel(program.facts, locale),
      gone: standsNow === undefined,
      rows: versionRows('program', programFields, program.facts, (standsNow ?? program).facts, locale, today),
    }
  })
  const newer = standing.programs.filter(({ id }) => version.programs.every((program) => program.id !== id))
  const named = newer.map(({ facts }: ProgramState) => programLabel(facts, locale))
  return {
    title: t.versionTitle(version.facts.name.name, formatMoment(locale, event.at)),
    rows,
    programs,
    newer: named.length > 0 ? t.newToday(formatList(locale, named)) : null,
    differs:
      named.length > 0 ||
      programs.some(({ gone }) => gone) ||
      [...rows, ...programs.flatMap((program) => program.rows)].some((row) => row.today !== null),
  }
}

function versionRows(
  of: FactOf,
  fields: readonly string[],
  then: object,
  now: object,
  locale: Locale,
  today: string,
): VersionRow[] {
  return fields.flatMap((field) => {
    const [was, is] = [(then as Record<string, unknown>)[field], (now as Record<string, unknown>)[field]]
    const words = (fact: unknown) => factWords(of, field, fact, locale, today)
    const row = {
      field,
      label: fieldLabel(of, field, locale),
      stood: words(was),
      today: isSame(field, was, is) ? null : words(is),
    }
    return row.stood.length === 0 && row.today === null ? [] : [row]
  })
}
