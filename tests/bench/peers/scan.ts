import { searchWords } from '#lib/catalogue/fold-text.ts'
import { milesToChord, toUnitVector, type UnitVector } from '#lib/search/index/geo.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import { pageSize } from '#lib/search/query.ts'
import { type Condition, conditionsOf, orderOf } from './conditions.ts'
import { loadPeer } from './install.ts'
import type { Peer, PeerAnswer } from './peer.ts'
import { filterOf, type Slot } from './slots.ts'

/** What is used of MiniSearch, which is installed only for the benchmark. */
type MiniSearch = {
  addAll: (documents: { id: number; words: string }[]) => void
  search: (text: string, options: object) => { id: number }[]
}

type Found = { facility: number; chord: number; slot: Slot }

/** MiniSearch for names, and the rest as an application writes it around that: one look at every program. */
export function openScan(slots: Iterable<Slot>, words: ReadonlyMap<number, readonly string[]>): Peer {
  const Index = loadPeer('minisearch') as new (options: object) => MiniSearch
  const names = new Index({ fields: ['words'], tokenize: (text: string) => text.split(' ') })
  names.addAll([...words].map(([id, held]) => ({ id, words: held.join(' ') })))
  const held = [...slots]
  return { name: 'MiniSearch + own filter', answer: (request) => answer(held, names, request), close: async () => {} }
}

function answer(slots: readonly Slot[], names: MiniSearch, request: IndexRequest): PeerAnswer {
  const { query, point, state } = request
  const named = query.q === null ? null : findNames(names, query.q)
  const from = point && toUnitVector(point)
  const limit = point && query.within !== 'any' ? milesToChord(query.within) : Infinity
  const conditions = conditionsOf(request)
  const found = new Map<number, Found>()
  const counted = new Map<number, Set<number>>()
  let programs = 0
  for (const slot of slots) {
    if (state !== null && slot.state !== state) continue
    if (named !== null && !named.has(slot.facility)) continue
    const chord = from === null ? 0 : chordTo(from, slot)
    if (chord > limit) continue
    const missed = missedOf(slot, conditions)
    if (missed === null) continue
    if (missed === 'none') {
      found.set(slot.facility, { facility: slot.facility, chord, slot })
      if (slot.program !== null) programs++
    }
    count(slot, missed, counted)
  }
  const page = Math.min(query.page, Math.max(1, Math.ceil(found.size / pageSize)))
  const ordered = [...found.values()].sort(comparator(orderOf(request)))
  return {
    ids: ordered.slice((page - 1) * pageSize, page * pageSize).map(({ facility }) => facility),
    facilities: found.size,
    programs,
    counts: new Map([...counted].map(([code, facilities]) => [code, facilities.size])),
  }
}

function findNames(names: MiniSearch, text: string): Set<number> {
  const found = names.search(searchWords(text).join(' '), {
    combineWith: 'AND',
    prefix: (word: string) => word.length >= 3,
  })
  return new Set(found.map(({ id }) => id))
}

function chordTo(from: UnitVector, { x, y, z }: Slot): number {
  return (x - from.x) ** 2 + (y - from.y) ** 2 + (z - from.z) ** 2
}

/** The one condition that a slot misses, none, or null where it misses more. */
function missedOf(slot: Slot, conditions: readonly Condition[]): Condition | 'none' | null {
  let missed: Condition | 'none' = 'none'
  for (const condition of conditions) {
    if (holds(slot, condition)) continue
    if (missed !== 'none') return null
    missed = condition
  }
  return missed
}

function holds(slot: Slot, condition: Condition): boolean {
  if (condition.kind === 'codes') return condition.anyOf.some((code) => slot.codes.includes(code))
  if (condition.kind === 'stated') return slot.hoursMin !== null
  const { asked, usualLevels } = condition
  if (slot.hoursMin === null) return usualLevels.includes(slot.level ?? '')
  return slot.hoursMin <= (asked.max ?? 168) && (slot.hoursMax ?? 168) >= (asked.min ?? 0)
}

/** A slot counts for a filter where it meets every other condition. */
function count(slot: Slot, missed: Condition | 'none', counted: Map<number, Set<number>>): void {
  if (missed !== 'none' && missed.filter === null) return
  const only = missed === 'none' ? null : missed.filter
  for (const code of slot.codes) {
    if (only !== null && filterOf(code) !== only) continue
    const facilities = counted.get(code)
    if (facilities) facilities.add(slot.facility)
    else counted.set(code, new Set([slot.facility]))
  }
}

function comparator(order: 'distance' | 'updated' | 'name'): (a: Found, b: Found) => number {
  if (order === 'distance') return (a, b) => a.chord - b.chord || a.slot.rank - b.slot.rank
  if (order === 'updated') return (a, b) => b.slot.updated - a.slot.updated || a.slot.rank - b.slot.rank
  return (a, b) => a.slot.rank - b.slot.rank
}
