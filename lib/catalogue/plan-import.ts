import { createHash } from 'node:crypto'
import { takeSlug } from '#lib/facility/slug.ts'
import { diffListing, type ListingDiff, type StoredListing } from './diff-listing.ts'
import { identityCard, type Matching, matchCards } from './identity/match.ts'
import { identityKey } from './identity/normalise.ts'
import type { Edition } from './import-statement.ts'
import type { ListingFacts } from './listing-facts.ts'
import type { NeutralRow } from './neutral-row.ts'

/** What is stored of a row of an earlier import. */
export type StoredRecord = {
  id: number
  facilityId: number
  identityKey: string
  edition: string
  fingerprint: string
  row: NeutralRow
  goneSince: string | null
  /** Whether somebody of higher precedence has stated any fact of the listing. */
  edited: boolean
  /** Whether its listing was merged into another: the row is kept, but its facts are nobody's any more. */
  merged: boolean
}

/** A row of the file with everything derived from it. */
export type IncomingRow = { row: NeutralRow; facts: ListingFacts; fingerprint: string }

/** The source record to write for a row. */
export type RecordWrite = { row: NeutralRow; identityKey: string; fingerprint: string }

export type NewListing = RecordWrite & { facts: ListingFacts; slug: string }
export type KnownListing = RecordWrite & {
  recordId: number
  stored: StoredListing
  facts: ListingFacts
  diff: ListingDiff
  /** It was missing from an earlier edition and is listed again. */
  returned: boolean
  /** The edition it was last listed in. */
  lastEdition: string
}
/** A row of a listing that was merged into another. */
export type MergedRow = RecordWrite & { recordId: number }
export type GoneListing = { recordId: number; facilityId: number; row: NeutralRow; lastEdition: string }

export type ImportPlan = {
  edition: Edition
  added: NewListing[]
  /** Facts change, or what is disputed changes. */
  changed: KnownListing[]
  /** The same facts, confirmed by a newer edition. */
  confirmed: KnownListing[]
  /** Listings about which the file says nothing new at all. */
  same: number
  merged: MergedRow[]
  gone: GoneListing[]
  /** File rows that could have been several stored facilities. */
  ambiguous: NeutralRow[]
}

/** The fingerprint of a row: equal when the source, its position and our reading of the codes all say the same. */
export function fingerprintRow(row: NeutralRow, facts: ListingFacts): string {
  const { sourceRow: _, ...content } = row
  return createHash('sha256')
    .update(JSON.stringify([content, facts]))
    .digest('hex')
}

/** Pairs the file's rows with the stored ones; see matchCards. */
export function matchRows(records: StoredRecord[], rows: IncomingRow[]): Matching {
  return matchCards(
    records.map(({ row }) => identityCard(row)),
    rows.map(({ row }) => identityCard(row)),
  )
}

/** The stored listings that planImport has to see: those whose record differs, or that somebody has edited. */
export function listingsToCompare(
  records: StoredRecord[],
  rows: IncomingRow[],
  { matches }: Matching,
  edition: string,
): number[] {
  return matches.flatMap(({ stored, incoming }) => {
    const record = records[stored] as StoredRecord
    if (record.merged) return []
    const unchanged = isUnchanged(record, rows[incoming] as IncomingRow, edition)
    return unchanged && !record.edited ? [] : [record.facilityId]
  })
}

function isUnchanged(record: StoredRecord, { fingerprint }: IncomingRow, edition: string): boolean {
  return record.fingerprint === fingerprint && record.edition === edition && record.goneSince === null
}

/**
 * Decides what an edition does to the catalogue; writes nothing. `listings` are those listingsToCompare asked for, by
 * facility; `takenSlugs` every slug in use, to which the new ones are added. A slug never changes by import.
 */
export function planImport(input: {
  edition: Edition
  records: StoredRecord[]
  rows: IncomingRow[]
  matching: Matching
  listings: ReadonlyMap<number, StoredListing>
  takenSlugs: Set<string>
}): ImportPlan {
  const { edition, records, rows, matching, listings, takenSlugs } = input
  const plan: ImportPlan = {
    edition,
    added: [],
    changed: [],
    confirmed: [],
    same: 0,
    merged: [],
    gone: [],
    ambiguous: [],
  }
  const storedOf = new Map(matching.matches.map(({ stored, incoming }) => [incoming, stored]))
  const keys = new Set(records.map((record) => record.identityKey))

  for (const [index, incoming] of rows.entries()) {
    const { row, facts, fingerprint } = incoming
    const storedIndex = storedOf.get(index)
    const record = storedIndex === undefined ? undefined : records[storedIndex]
    if (!record) {
      const slug = takeSlug({ ...facts.name, city: row.city, state: row.state }, takenSlugs)
      plan.added.push({ row, facts, fingerprint, slug, identityKey: freeKey(identityKey(row), keys) })
      continue
    }
    if (record.merged && !isUnchanged(record, incoming, edition.edition)) {
      plan.merged.push({ row, fingerprint, recordId: record.id, identityKey: keepKey(record, row, keys) })
      continue
    }
    const stored = listings.get(record.facilityId)
    if (!stored) {
      plan.same += 1
      continue
    }
    const diff = diffListing(stored, facts, edition)
    const settled = diff.changes.length === 0 && diff.disputesKnown && record.goneSince === null
    if (settled && isUnchanged(record, incoming, edition.edition)) {
      plan.same += 1
      continue
    }
    const known: KnownListing = {
      row,
      facts,
      fingerprint,
      recordId: record.id,
      // Equal facts are kept once: a whole edition that only confirms would otherwise hold them twice.
      stored: settled && diff.disputes.length === 0 ? { ...stored, facts } : stored,
      diff,
      identityKey: keepKey(record, row, keys),
      returned: record.goneSince !== null,
      lastEdition: record.edition,
    }
    plan[settled ? 'confirmed' : 'changed'].push(known)
  }
  plan.gone = missingListings(records, matching, edition.edition)
  plan.ambiguous = matching.ambiguous.map((index) => (rows[index] as IncomingRow).row)
  return plan
}

function missingListings(records: StoredRecord[], { matches }: Matching, edition: string): GoneListing[] {
  const listed = new Set(matches.map(({ stored }) => stored))
  return records
    .filter((record, index) => !listed.has(index) && record.goneSince === null)
    .map(({ id, facilityId, row, edition: lastEdition }) => ({ recordId: id, facilityId, row, lastEdition }))
    .filter(({ lastEdition }) => lastEdition <= edition)
}

/** Facilities with one identity ("Community Counseling Center" twice at one address) are told apart by a number. */
function freeKey(base: string, keys: Set<string>): string {
  let key = base
  for (let number = 2; keys.has(key); number += 1) key = `${base}#${number}`
  keys.add(key)
  return key
}

function keepKey(record: StoredRecord, row: NeutralRow, keys: Set<string>): string {
  const base = identityKey(row)
  return record.identityKey.replace(/#\d+$/, '') === base ? record.identityKey : freeKey(base, keys)
}
