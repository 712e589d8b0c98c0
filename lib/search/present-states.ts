import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { landingPath } from '#lib/landing/address.ts'

export type StateView = { name: string; count: string; href: string }

/** States by name, each with its number of facilities and its page. */
export function presentStates(counts: readonly { state: string; facilities: number }[], locale: Locale): StateView[] {
  return counts
    .filter((counted): counted is { state: StateCode; facilities: number } => counted.state in STATE_NAMES)
    .map(({ state, facilities }) => ({
      name: STATE_NAMES[state],
      count: formatNumber(locale, facilities),
      href: localPath(locale, landingPath({ level: null, state, town: null })),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
