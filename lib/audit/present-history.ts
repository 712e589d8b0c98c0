import type { LevelOfCare } from '#lib/care/levels.ts'
import { type DiffRow, presentDiff } from '#lib/facility/fact-words/present-diff.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { formatMoment } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { AuditEvent } from './event.ts'
import { programLabel } from './program-label.ts'
import { confirmedFields, eventSentence } from './sentence.ts'

/** One entry of a listing's history, as it is read. */
export type EntryView = {
  id: string
  when: string
  sentence: string
  /** For moderators. */
  by: string | null
  reason: string | null
  rows: DiffRow[]
  stillRight: string | null
  /** The listing as it stood after it. */
  versionHref: string
}

type Asked = { slug: string; standing: ListingState; forModerator: boolean; today: string }

/** A page of history, the newest first. Accounts are named to moderators alone. */
export function presentHistory(
  events: readonly AuditEvent[],
  { slug, standing, forModerator, today }: Asked,
  locale: Locale,
): EntryView[] {
  const t = messagesOf(locale).history
  const programs = programLabels(events, standing, locale)
  return events.map((event) => {
    const { id, at, email, reason, programId } = event
    const also = confirmedFields(event, locale)
    return {
      id,
      when: formatMoment(locale, at),
      sentence: eventSentence(event, programId === null ? null : (programs.get(programId) ?? null), locale),
      by: forModerator && email ? t.by(email) : null,
      reason: reason ? t.reason(reason) : null,
      rows: [
        ...presentDiff(
          programId === null ? 'facility' : 'program',
          event.before ?? {},
          event.after ?? {},
          locale,
          today,
        ),
        ...importedPrograms(event, locale),
      ],
      stillRight: also && Object.keys(event.after ?? {}).length > 0 ? t.stillRight(also) : null,
      versionHref: `${localPath(locale, `/manage/${slug}/history`)}?at=${id}`,
    }
  })
}

/** An import names the programs that it added or took off by their levels. */
function importedPrograms({ before, after }: AuditEvent, locale: Locale): DiffRow[] {
  const levels = (programs: unknown) =>
    Array.isArray(programs) ? programs.map(({ level }: { level: LevelOfCare }) => levelText(locale, level).name) : []
  const row = { before: levels(before?.programs), after: levels(after?.programs) }
  const label = messagesOf(locale).history.programsThen
  return row.before.length + row.after.length > 0 ? [{ field: 'programs', label, ...row }] : []
}

/** What each program is called: as it is now, or as an entry that added or took it off says. */
function programLabels(events: readonly AuditEvent[], standing: ListingState, locale: Locale): Map<number, string> {
  const mentioned = events.flatMap(({ programId, before, after }) => {
    const facts = { ...before, ...after } as { name?: string | null; level?: LevelOfCare }
    return programId !== null && facts.level
      ? [[programId, programLabel({ ...facts, level: facts.level }, locale)] as const]
      : []
  })
  return new Map([
    ...mentioned,
    ...standing.programs.map(({ id, facts }) => [id, programLabel(facts, locale)] as const),
  ])
}
