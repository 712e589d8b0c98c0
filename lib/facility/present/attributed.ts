import type { Locale } from '#lib/i18n/locale.ts'
import { mayBeOutdated, scheduleFields } from '#lib/provenance/ages.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import { type Fact, sourceText } from './section.ts'

/** Facts, with the field of the provenance that covers them. */
export type Stated = [field: string, facts: Fact[]]

/** Where a part comes from, where that is not said for all of its group, and whether it may no longer hold. */
export type Attribution = Pick<Fact, 'source' | 'old'>

/**
 * Facts with where they come from: once for all of them where they share it, and with the fact where it is not what most
 * of them share. A schedule that was stated too long ago is marked as old, by the ISO day `today`; prices, plans and
 * openings carry days of their own.
 */
export function attributed(
  stated: readonly Stated[],
  provenance: Provenance,
  locale: Locale,
  today: string,
): { facts: Fact[]; source: string | null } {
  const main = mostFrequent(
    stated.flatMap(([field, facts]) => facts.flatMap(() => sourceOf(field, provenance, locale))),
  )
  return {
    facts: stated.flatMap(([field, facts]) =>
      facts.map((fact) => ({ ...fact, ...attributionOf(field, provenance, main, locale, today) })),
    ),
    source: main,
  }
}

/** Where a field comes from if it is not from `main`, and whether it is a schedule of too long ago. */
export function attributionOf(
  field: string,
  provenance: Provenance,
  main: string | null,
  locale: Locale,
  today: string,
): Attribution {
  const [source] = sourceOf(field, provenance, locale)
  return {
    ...(source && source !== main && { source }),
    ...(isOldSchedule(field, provenance, today) && { old: true }),
  }
}

/** Whether a field of a program's schedule was stated so long ago that it may no longer hold. */
export function isOldSchedule(field: string, provenance: Provenance, today: string): boolean {
  const at = provenance[field]?.at
  const aging = scheduleFields.find((name) => name === field)
  return aging !== undefined && at !== undefined && mayBeOutdated(aging, at, today)
}

function sourceOf(field: string, provenance: Provenance, locale: Locale): string[] {
  const from = provenance[field]
  return from ? [sourceText(from, locale)] : []
}

/** The first of those that occur most; null of none. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
