import { milesToChord, toUnitVector } from '#lib/search/index/geo.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import { boxAround, type Condition, orderOf } from './conditions.ts'

/** How the two databases say the same: a code held by a slot `s`, a slot inside a box, and the facilities of a name. */
export type Dialect = {
  holds: (codes: readonly number[]) => string
  inBox: (box: ReturnType<typeof boxAround>) => string
  named: (request: IndexRequest) => string
}

/** Which slots are at the place and have the name. */
export function scopeSql(request: IndexRequest, dialect: Dialect): string {
  const { point, state, query } = request
  const parts = ['true']
  if (point && query.within !== 'any') {
    parts.push(dialect.inBox(boxAround(point, query.within)), `${chordSql(request)} <= ${milesToChord(query.within)}`)
  }
  if (state !== null) parts.push(`s.state = '${state}'`)
  if (request.nameIds !== null) parts.push(dialect.named(request))
  return parts.join(' and ')
}

/** The squared chord to the point, as our index has it. */
export function chordSql({ point }: IndexRequest): string {
  if (point === null) return '0'
  const { x, y, z } = toUnitVector(point)
  return `((s.x - (${x})) * (s.x - (${x})) + (s.y - (${y})) * (s.y - (${y})) + (s.z - (${z})) * (s.z - (${z})))`
}

/** How many conditions a slot misses, and the number of the last one it does. */
export function missedSql(conditions: readonly Condition[], dialect: Dialect): { count: string; which: string } {
  const tests = conditions.map((condition) => `case when ${conditionSql(condition, dialect)} then 0 else 1 end`)
  if (tests.length === 0) return { count: '0', which: '-1' }
  return { count: tests.join(' + '), which: `${tests.map((test, at) => `(${test}) * ${at + 1}`).join(' + ')} - 1` }
}

function conditionSql(condition: Condition, dialect: Dialect): string {
  switch (condition.kind) {
    case 'codes':
      return dialect.holds(condition.anyOf)
    case 'stated':
      return 's.hours_min is not null'
    case 'hours': {
      const { asked, usualLevels } = condition
      const usual =
        usualLevels.length > 0 ? `s.level in (${usualLevels.map((level) => `'${level}'`).join(', ')})` : 'false'
      return `(s.hours_min <= ${asked.max ?? 168} and s.hours_max >= ${asked.min ?? 0} or s.hours_min is null and ${usual})`
    }
  }
}

/** The order of the facilities of `here`. */
export function orderSql(request: IndexRequest): string {
  return { distance: 'chord, rank', updated: 'updated desc, rank', name: 'rank' }[orderOf(request)]
}
