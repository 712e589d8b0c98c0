import type { LevelOfCare } from '#lib/care/levels.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** A program by its name and level, "Evening group (IOP)", or by its level alone. */
export function programName({ name, level }: { name: string | null; level: LevelOfCare }, locale: Locale): string {
  const text = levelText(locale, level)
  return name ? `${name} (${text.short})` : text.name
}
