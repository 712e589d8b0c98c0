import type { LevelOfCare } from '#lib/care/levels.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** What a program is called in a sentence: its own name, or that of its level. */
export function programLabel({ name, level }: { name?: string | null; level: LevelOfCare }, locale: Locale): string {
  return name ?? levelText(locale, level).name
}
