import type { LevelOfCare } from '#lib/care/levels.ts'
import { anyWeek, eveningStart, hasSessions } from '#lib/care/week.ts'
import { wayOf } from '#lib/insurance/ways-to-pay.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { withFilter, withValue } from '#lib/search/url.ts'

/** Narrower searches that are offered for a level, in display order. */
export type Narrowing = 'evening' | 'telehealth' | 'medicaid' | 'lowCost'

/**
 * The search for a level, and narrower ones; housing is not treatment, which is what insurance pays for. They follow from the level alone and are the same whatever was answered, so
 * that an address in somebody's history holds what they pressed and nothing that they said.
 */
export function levelSearches(level: LevelOfCare): {
  all: SearchQuery
  narrower: { by: Narrowing; query: SearchQuery }[]
} {
  const all = withValue(emptyQuery, 'level', level)
  const weekly: { by: Narrowing; query: SearchQuery }[] = [
    { by: 'evening', query: { ...all, week: { ...anyWeek, from: eveningStart } } },
    { by: 'telehealth', query: withValue(all, 'telehealth', 'only') },
  ]
  const paid: { by: Narrowing; query: SearchQuery }[] = [
    { by: 'medicaid', query: withFilter(all, 'payment', wayOf('medicaid').payments) },
    { by: 'lowCost', query: withFilter(all, 'payment', wayOf('none').payments) },
  ]
  if (level === 'recovery_housing') return { all, narrower: [] }
  return { all, narrower: [...(hasSessions(level) ? weekly : []), ...paid] }
}
