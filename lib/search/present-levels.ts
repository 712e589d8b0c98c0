import { isLiveIn, type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Facets } from '#lib/search/outcome.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString, withValue } from '#lib/search/url.ts'

export type LevelView = {
  key: LevelOfCare
  name: string
  short: string
  what: string
  usual: string
  source: string | null
  sleep: 'home' | 'there' | 'either'
  count: string | null
  href: string
}

/** Every level of care with its usual hours, and how many facilities offer it; `facets` null when nobody can count. */
export function presentLevels(facets: Facets | null, locale: Locale): LevelView[] {
  return levelsOfCare.map((key) => {
    const { name, short, what, usual, source } = levelText(locale, key)
    const facet = facets?.level.find(({ value }) => value === key)
    return {
      key,
      name,
      short,
      what,
      usual,
      source,
      sleep: key === 'detox' ? 'either' : isLiveIn(key) ? 'there' : 'home',
      count: facet ? formatNumber(locale, facet.count) : null,
      href: localPath(locale, '/search') + toSearchString(withValue(emptyQuery, 'level', key)),
    }
  })
}
