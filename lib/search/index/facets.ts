import { type Filter, type FilterKey, filters } from '#lib/search/filters.ts'
import { type Bitset, countBits } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { type Condition, type EvaluatedLayer, unionOf, withoutCondition } from '#lib/search/index/evaluation.ts'
import type { FilterColumn } from '#lib/search/index/filter-column.ts'
import type { Mask, Scratch } from '#lib/search/index/mask.ts'
import type { Facets, FacetValue } from '#lib/search/outcome.ts'
import type { SearchQuery } from '#lib/search/query.ts'

type Evaluated = {
  candidates: Mask
  conditions: readonly Condition[]
  layers: readonly EvaluatedLayer[]
  matching: Mask
}

/** For every value of every filter: how many facilities it would show if it were that filter's only value. */
export function countFacets(index: CatalogueIndex, query: SearchQuery, evaluated: Evaluated, scratch: Scratch): Facets {
  const facets: Partial<Record<FilterKey, FacetValue[]>> = {}
  for (const filter of filters) {
    const column = index.columns.get(filter.key) as FilterColumn
    const counts = scratch.borrowing(() => countValues(column, filter, evaluated, scratch))
    const on = query.filters[filter.key]
    facets[filter.key] = filter.options.map((value, at) => ({
      value,
      count: counts[at] ?? 0,
      active: on.includes(value),
    }))
  }
  return facets as Facets
}

function countValues(column: FilterColumn, { key }: Filter, evaluated: Evaluated, scratch: Scratch): number[] {
  const { candidates, conditions, layers } = evaluated
  const own = conditions.find((condition) => condition.key === key)
  const masks = layers.map((layer) => (own ? withoutCondition(layer, own, scratch) : layer.matching))
  const facilities = own ? unionOf(masks, candidates, scratch) : evaluated.matching
  if (!column.hasOverrides) return column.base.map((bits) => facilities.countWith(bits))
  const { plain, overridden } = split(facilities, column.overrides, scratch)
  const parts = masks.map((mask) => only(mask, column.overrides, scratch))
  return column.base.map((bits, option) => {
    return (
      plain.countWith(bits) +
      countInLayers(parts, overridden, (layer) => column.layer(layer)[option] as Bitset, scratch)
    )
  })
}

/** Facilities of these words that hold a value in any layer. */
function countInLayers(
  parts: readonly Mask[],
  words: Mask,
  bitsOf: (layer: number) => Bitset,
  { sum }: Scratch,
): number {
  parts.forEach((part, layer) => {
    const bits = bitsOf(layer)
    for (let i = 0; i < part.length; i++) {
      const word = part.words[i] as number
      sum[word] = (sum[word] as number) | ((part.bits[i] as number) & (bits[word] as number))
    }
  })
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const word = words.words[i] as number
    count += countBits(sum[word] as number)
    sum[word] = 0
  }
  return count
}

/** A mask in two: words in which no program says otherwise than its facility, and the rest. */
function split(mask: Mask, overrides: Uint16Array, scratch: Scratch): { plain: Mask; overridden: Mask } {
  const plain = scratch.mask()
  const overridden = scratch.mask()
  for (let i = 0; i < mask.length; i++) {
    const word = mask.words[i] as number
    const side = overrides[word] === 0 ? plain : overridden
    side.push(word, mask.bits[i] as number)
  }
  return { plain, overridden }
}

function only(mask: Mask, overrides: Uint16Array, scratch: Scratch): Mask {
  const part = scratch.mask()
  for (let i = 0; i < mask.length; i++) {
    const word = mask.words[i] as number
    if (overrides[word] !== 0) part.push(word, mask.bits[i] as number)
  }
  return part
}
