import { levelsOfCare } from '#lib/care/levels.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { fewestFacilities, landingPath, nearOf } from '#lib/landing/address.ts'
import type { Landing } from '#lib/landing/landing.ts'
import { facetCount } from '#lib/landing/present-numbers.ts'
import { searchPath } from '#lib/landing/search-path.ts'

/** A level with how many facilities of the place offer it; `share` (0–100) is of the level that most offer. */
export type LevelLinkView = { name: string; count: string; share: number; href: string | null; current: boolean }

/** Every level in this place: linked to its page there, or to a search around the place where too few offer it. */
export function presentLevelLinks({ topic, facets }: Landing, locale: Locale): LevelLinkView[] {
  const most = Math.max(1, ...facets.level.map(({ count }) => count))
  return levelsOfCare.map((level) => {
    const count = facetCount(facets, 'level', level)
    const hasPage = count >= (topic.town === null ? 1 : fewestFacilities)
    const path = hasPage ? landingPath({ ...topic, level }) : searchPath({ near: nearOf(topic), level })
    const current = topic.level === level
    return {
      name: levelText(locale, level).name,
      count: formatNumber(locale, count),
      share: Math.round((count / most) * 100),
      href: current ? null : localPath(locale, path),
      current,
    }
  })
}
