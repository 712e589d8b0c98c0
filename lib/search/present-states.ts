import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'

export type StateView = { name: string; count: string; href: string }

/** States by name, each with its number of facilities and a search of the whole state. */
export function presentStates(counts: readonly { state: string; facilities: number }[], locale: Locale): StateView[] {
  return counts
    .map(({ state, facilities }) => ({
      name: STATE_NAMES[state as keyof typeof STATE_NAMES] ?? state,
      count: formatNumber(locale, facilities),
      href: localPath(locale, '/search') + toSearchString({ ...emptyQuery, near: state }),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
