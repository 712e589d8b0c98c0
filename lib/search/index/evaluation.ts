import { type HoursRange, levelsUsuallyWithin } from '#lib/care/hours.ts'
import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import type { AskedWeek } from '#lib/care/week.ts'
import { type FilterKey, filters } from '#lib/search/filters.ts'
import type { Bitset } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import type { FilterColumn } from '#lib/search/index/filter-column.ts'
import type { Layer } from '#lib/search/index/layer.ts'
import type { Mask, Scratch } from '#lib/search/index/mask.ts'
import type { SearchQuery } from '#lib/search/query.ts'

/** A condition on a program or its facility: by layer, the bitsets of which any must hold it. */
export type Condition = { key: FilterKey | null; anyOf: (layer: number) => readonly Bitset[] }

/** One layer's slots: those that meet every condition, and those that miss exactly one. */
export type EvaluatedLayer = { at: number; matching: Mask; missingOne: Mask }

/** By layer, the candidates' programs whose timetable fits the asked week, and those that may fit it. */
export type WeekBits = readonly { fits: Bitset; mayFit: Bitset }[]

/**
 * What a query asks of programs and facilities, as bitsets. Hours, week and length are answered for the candidates only.
 * `near` are the facilities at the place where programs by telehealth count beyond it.
 */
export function conditionsOf(
  index: CatalogueIndex,
  query: SearchQuery,
  slots: readonly Mask[],
  near: Bitset | null,
  scratch: Scratch,
): { conditions: Condition[]; week: WeekBits | null } {
  const conditions: Condition[] = []
  for (const { key, options } of filters) {
    const on = query.filters[key]
    if (on.length === 0) continue
    const column = index.columns.get(key) as FilterColumn
    const chosen = on.map((value) => options.indexOf(value))
    conditions.push({ key, anyOf: (layer) => chosen.map((at) => column.layer(layer)[at] as Bitset) })
  }
  if (query.hours !== null) {
    const within = query.hours
    const bits = index.layers.map((_, at) => [markHours(index, at, slots[at] as Mask, within, scratch.bitset())])
    conditions.push({ key: null, anyOf: (layer) => bits[layer] ?? [] })
  }
  if (query.hoursStated) {
    conditions.push({ key: null, anyOf: (layer) => [(index.layers[layer] as Layer).stated] })
  }
  const week = query.week === null ? null : markWeek(index, slots, query.week, scratch)
  if (week !== null) {
    const bits = week.map(({ fits, mayFit }) => [fits, mayFit])
    conditions.push({ key: null, anyOf: (layer) => bits[layer] ?? [] })
  }
  if (query.lengthMax !== null) {
    const weeks = query.lengthMax
    const bits = index.layers.map((layer, at) => [markLengths(layer, slots[at] as Mask, weeks, scratch.bitset())])
    conditions.push({ key: null, anyOf: (layer) => bits[layer] ?? [] })
  }
  if (near !== null) {
    conditions.push({ key: null, anyOf: (layer) => [near, (index.layers[layer] as Layer).remote] })
  }
  return { conditions, week }
}

function markWeek(index: CatalogueIndex, slots: readonly Mask[], asked: AskedWeek, scratch: Scratch): WeekBits {
  return index.layers.map((layer, at) => {
    const bits = { fits: scratch.bitset(), mayFit: scratch.bitset() }
    layer.week.mark(slots[at] as Mask, asked, index.timetables, bits.fits, bits.mayFit)
    return bits
  })
}

/** Sets, in the words of a layer's slots, all but the programs that state a longer shortest length. */
function markLengths({ lengths }: Layer, slots: Mask, weeks: number, into: Bitset): Bitset {
  const most = Math.fround(weeks)
  for (let i = 0; i < slots.length; i++) {
    const word = slots.words[i] as number
    let kept = slots.bits[i] as number
    for (let rest = lengths === null ? 0 : kept; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      if (((lengths as Float32Array)[word * 32 + 31 - Math.clz32(bit)] as number) > most) kept &= ~bit
    }
    into[word] = kept
  }
  return into
}

/** By layer, the candidates that have a program there; in the first also those that have none at all. */
export function slotsOf(index: CatalogueIndex, candidates: Mask, scratch: Scratch): Mask[] {
  return index.layers.map(({ exists }, at) => {
    return at === 0 ? candidates : candidates.within(exists, scratch.mask())
  })
}

/**
 * Holds one layer's slots against all conditions in one pass. A bit that misses one condition only is kept too: it is
 * what that condition's own counts need ("with every other filter on"), so no condition is evaluated twice.
 */
export function evaluateLayer(
  at: number,
  slots: Mask,
  conditions: readonly Condition[],
  scratch: Scratch,
): EvaluatedLayer {
  if (conditions.length === 0) return { at, matching: slots, missingOne: scratch.mask() }
  const matching = scratch.mask()
  const missingOne = scratch.mask()
  const sets = conditions.map(({ anyOf }) => anyOf(at))
  for (let i = 0; i < slots.length; i++) {
    const word = slots.words[i] as number
    const slot = slots.bits[i] as number
    let missed = 0
    let missedTwice = 0
    for (const anyOf of sets) {
      const misses = slot & ~anyAt(anyOf, word)
      missedTwice |= missed & misses
      missed |= misses
    }
    if ((slot & ~missed) !== 0) matching.push(word, slot & ~missed)
    if ((missed & ~missedTwice) !== 0) missingOne.push(word, missed & ~missedTwice)
  }
  return { at, matching, missingOne }
}

/** A layer's slots that meet every condition but perhaps this one. */
export function withoutCondition(
  { at, matching, missingOne }: EvaluatedLayer,
  condition: Condition,
  scratch: Scratch,
): Mask {
  const result = scratch.mask()
  const anyOf = condition.anyOf(at)
  let i = 0
  for (let j = 0; j < missingOne.length; j++) {
    const word = missingOne.words[j] as number
    while (i < matching.length && (matching.words[i] as number) < word) copy(matching, i++, result)
    const missing = (missingOne.bits[j] as number) & ~anyAt(anyOf, word)
    const met = i < matching.length && matching.words[i] === word ? (matching.bits[i++] as number) : 0
    if ((missing | met) !== 0) result.push(word, missing | met)
  }
  while (i < matching.length) copy(matching, i++, result)
  return result
}

/** The columns that are in any of some masks whose words are all among the candidates'. */
export function unionOf(masks: readonly Mask[], candidates: Mask, scratch: Scratch): Mask {
  if (masks.length === 1) return masks[0] as Mask
  const { sum } = scratch
  for (const mask of masks) addTo(sum, mask)
  const union = scratch.mask()
  for (let i = 0; i < candidates.length; i++) {
    const word = candidates.words[i] as number
    const bits = sum[word] as number
    if (bits === 0) continue
    union.push(word, bits)
    sum[word] = 0
  }
  return union
}

function addTo(sum: Bitset, { words, bits, length }: Mask): void {
  for (let i = 0; i < length; i++) {
    const word = words[i] as number
    sum[word] = (sum[word] as number) | (bits[i] as number)
  }
}

function anyAt(bitsets: readonly Bitset[], word: number): number {
  let bits = 0
  for (let i = 0; i < bitsets.length; i++) bits |= (bitsets[i] as Bitset)[word] as number
  return bits
}

function copy(from: Mask, at: number, into: Mask): void {
  into.push(from.words[at] as number, from.bits[at] as number)
}

/** Sets, in the words of a layer's slots, the programs whose stated or else usual hours overlap the asked range. */
function markHours(index: CatalogueIndex, at: number, slots: Mask, asked: HoursRange, into: Bitset): Bitset {
  const layer = index.layers[at] as Layer
  const levelBits = (index.columns.get('level') as FilterColumn).layer(at)
  const usualLevels = levelsUsuallyWithin(asked).map(
    (level: LevelOfCare) => levelBits[levelsOfCare.indexOf(level)] as Bitset,
  )
  const min = Math.fround(asked.min ?? -Infinity)
  const max = Math.fround(asked.max ?? Infinity)
  for (let i = 0; i < slots.length; i++) {
    const word = slots.words[i] as number
    let bits = (layer.usual[word] as number) & anyAt(usualLevels, word)
    let stated = (slots.bits[i] as number) & (layer.stated[word] as number)
    while (stated !== 0 && layer.hours !== null) {
      const bit = stated & -stated
      const column = word * 32 + 31 - Math.clz32(bit)
      if ((layer.hours.min[column] as number) <= max && (layer.hours.max[column] as number) >= min) bits |= bit
      stated ^= bit
    }
    into[word] = bits
  }
  return into
}
