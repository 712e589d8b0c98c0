import type { Locale } from '#lib/i18n/locale.ts'
import { facilityFields, programFields } from '#lib/provenance/fields.ts'
import { type FactOf, factWords, fieldLabel } from './fact-words.ts'
import type { Lines } from './lines.ts'

/** A fact before and after a change; no lines are "not stated". */
export type DiffRow = { field: string; label: string; before: Lines; after: Lines }

/**
 * Facts before and after a change, field by field in the order of the listing. What is no fact is left out, and so is
 * what neither side states. `today` is an ISO day.
 */
export function presentDiff(
  of: FactOf,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  locale: Locale,
  today: string,
): DiffRow[] {
  const fields: readonly string[] = of === 'facility' ? facilityFields : programFields
  const words = (facts: Readonly<Record<string, unknown>>, field: string) =>
    facts[field] === undefined ? [] : factWords(of, field, facts[field], locale, today)
  return fields
    .filter((field) => field in before || field in after)
    .map((field) => ({
      field,
      label: fieldLabel(of, field, locale),
      before: words(before, field),
      after: words(after, field),
    }))
    .filter((row) => row.before.length + row.after.length > 0)
}
