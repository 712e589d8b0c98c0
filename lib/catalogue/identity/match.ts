import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'
import { SETTING_CODES } from '#lib/catalogue/programs-from-codes.ts'
import { type IdentityParts, identityParts } from './normalise.ts'

/** What is compared of a row: on one side the rows stored from earlier editions, on the other those of the file. */
export type IdentityCard = IdentityParts & {
  phones: readonly string[]
  codes: readonly string[]
  settings: string
  withheld: boolean
}

export type MatchStage = 'same' | 'unit' | 'renamed' | 'moved'
export type Match = { stored: number; incoming: number; stage: MatchStage }
/** `ambiguous` lists rows that could be several stored facilities, or share one with other rows; they count as new. */
export type Matching = { matches: Match[]; ambiguous: number[] }

type Candidate = { stored: number; incoming: number; score: number }
type Stage = {
  stage: MatchStage
  /** Rows can only match within the same group; null takes no part. */
  group: (card: IdentityCard) => string | null
  accepts: (stored: IdentityCard, incoming: IdentityCard) => boolean
  /** How much better than the next best a pair must be, 0–1; 0 where identity is already certain. */
  margin: number
}

const HALF = 0.5
const STAGES: Stage[] = [
  { stage: 'same', group: ({ names, place, unit }) => `${names}|${place}|${unit}`, accepts: () => true, margin: 0 },
  { stage: 'unit', group: ({ names, place }) => `${names}|${place}`, accepts: () => true, margin: 0.05 },
  {
    stage: 'renamed',
    group: ({ place, withheld }) => (withheld ? null : place),
    accepts: (stored, incoming) => isRenamed(stored, incoming),
    margin: 0.05,
  },
  {
    stage: 'moved',
    // Within one area only: a chain that opens in one city what it closes in another has not moved.
    group: ({ names, place }) => `${names}|${place.slice(-5, -2)}`,
    accepts: (stored, incoming) => overlap(stored.phones, incoming.phones) > 0 && similarity(stored, incoming) >= HALF,
    margin: 0.05,
  },
]

export function identityCard(row: NeutralRow): IdentityCard {
  const codes = new Set(row.codes)
  return {
    ...identityParts(row),
    phones: [...new Set(row.phones.map(({ number }) => number))],
    codes: row.codes,
    settings: SETTING_CODES.filter((code) => codes.has(code)).join(' '),
    withheld: row.addressVisibility !== 'full',
  }
}

/**
 * Finds which rows of a file are which stored facilities: one to one, the surest evidence first, the same answer
 * whatever the order. Same names and address; then another suite; then another name at the same address with the same
 * programs or the same phone; then the same name and phone at another address. What two could claim stays unmatched.
 */
export function matchCards(stored: IdentityCard[], incoming: IdentityCard[]): Matching {
  const openStored = new Set(stored.keys())
  const openIncoming = new Set(incoming.keys())
  const ambiguous = new Set<number>()
  const matches: Match[] = []
  for (const { stage, group, accepts, margin } of STAGES) {
    const groups = groupBy(stored, openStored, group)
    for (const [key, rows] of groupBy(incoming, openIncoming, group)) {
      const pairs = candidates(stored, incoming, groups.get(key) ?? [], rows).filter((pair) =>
        accepts(stored[pair.stored] as IdentityCard, incoming[pair.incoming] as IdentityCard),
      )
      const settled = settle(pairs, margin)
      for (const { stored: from, incoming: to } of settled.pairs) {
        matches.push({ stored: from, incoming: to, stage })
        openStored.delete(from)
        openIncoming.delete(to)
        ambiguous.delete(to)
      }
      for (const { incoming: to } of settled.unsure) if (openIncoming.has(to)) ambiguous.add(to)
    }
  }
  return { matches, ambiguous: [...ambiguous].filter((index) => openIncoming.has(index)).sort((a, b) => a - b) }
}

/** Best pair first; a pair whose rival is within the margin is left alone, and so is the rival. */
function settle(pairs: Candidate[], margin: number): { pairs: Candidate[]; unsure: Candidate[] } {
  const left = [...pairs].sort((a, b) => b.score - a.score || a.stored - b.stored || a.incoming - b.incoming)
  const taken = { stored: new Set<number>(), incoming: new Set<number>() }
  const settled: Candidate[] = []
  const unsure: Candidate[] = []
  const isOpen = (pair: Candidate) => !taken.stored.has(pair.stored) && !taken.incoming.has(pair.incoming)
  for (const pair of left) {
    if (!isOpen(pair)) continue
    const rival = left.find(
      (other) => other !== pair && isOpen(other) && (other.stored === pair.stored || other.incoming === pair.incoming),
    )
    if (margin > 0 && rival && pair.score - rival.score < margin) {
      unsure.push(pair, rival)
      continue
    }
    settled.push(pair)
    taken.stored.add(pair.stored)
    taken.incoming.add(pair.incoming)
  }
  return { pairs: settled, unsure: unsure.filter(isOpen) }
}

/** A lone pair has no rival, so its score does not matter: that is nearly all of them. */
function candidates(stored: IdentityCard[], incoming: IdentityCard[], from: number[], to: number[]): Candidate[] {
  const lone = from.length === 1 && to.length === 1
  return from.flatMap((a) =>
    to.map((b) => ({
      stored: a,
      incoming: b,
      score: lone ? 1 : similarity(stored[a] as IdentityCard, incoming[b] as IdentityCard),
    })),
  )
}

/** At one address another name is the same facility when its programs are the same or its phone is, and its codes alike. */
function isRenamed(stored: IdentityCard, incoming: IdentityCard): boolean {
  const alike = overlap(stored.codes, incoming.codes)
  const samePhone = overlap(stored.phones, incoming.phones) > 0
  const samePrograms = stored.settings !== '' && stored.settings === incoming.settings
  return (samePhone && alike >= HALF) || (samePrograms && alike >= 0.7 && stored.unit === incoming.unit)
}

/** 0–1: mostly the codes, then the phones, the unit and the words of the names. */
function similarity(a: IdentityCard, b: IdentityCard): number {
  const names = overlap(distinctWords(a.names), distinctWords(b.names))
  return (
    0.5 * overlap(a.codes, b.codes) + 0.2 * overlap(a.phones, b.phones) + 0.1 * Number(a.unit === b.unit) + 0.2 * names
  )
}

function distinctWords(names: string): string[] {
  return [...new Set(names.split(/[ |]/))]
}

/** Jaccard: how much two lists of distinct values have in common, 0–1; two empty lists have nothing. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const values = new Set(a)
  const common = b.filter((value) => values.has(value)).length
  return common === 0 ? 0 : common / (a.length + b.length - common)
}

function groupBy(
  cards: IdentityCard[],
  open: Set<number>,
  keyOf: (card: IdentityCard) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const index of open) {
    const key = keyOf(cards[index] as IdentityCard)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return groups
}
