import { z } from 'zod'
import { isModeratorAction } from './actions.ts'

/** A row of the audit as it is stored, with what its account is known by. */
export type StoredEvent = {
  id: string
  at: Date
  actorKind: 'import' | 'account' | 'visitor' | 'system'
  actorEmail: string | null
  actorIsModerator: boolean
  action: string
  programId: number | null
  before: unknown
  after: unknown
  reason: string | null
}

/** Who did it, as far as everyone may know. */
export type Who = 'import' | 'moderator' | 'staff' | 'visitor' | 'system'

/** What belongs to a change besides facts: the request that was approved, the listing that was merged. */
export type EventContext = {
  changeRequest?: number | undefined
  event?: string | undefined
  listing?: string | undefined
  members?: number[] | undefined
  programs?: number[] | undefined
}

/** One entry of a listing's history. Facts are by field: the facility's, or with `programId` that program's. */
export type AuditEvent = {
  id: string
  at: Date
  who: Who
  /** For moderators alone. */
  email: string | null
  action: string
  programId: number | null
  /** null where nothing was there before: a listing or program that is new. */
  before: Record<string, unknown> | null
  /** null where nothing is left: a program that was taken off. */
  after: Record<string, unknown> | null
  confirmed: string[]
  /** The edition of an import, and its row where the listing was added. */
  edition: string | null
  row: number | null
  context: EventContext
  reason: string | null
}

const Facts = z.record(z.string(), z.unknown())
const Beside = z.object({
  confirmed: z.array(z.string()).default([]),
  edition: z.string().nullable().default(null),
  goneSince: z.string().optional(),
  row: z.number().nullable().catch(null).default(null),
  context: z
    .object({
      changeRequest: z.number().optional(),
      event: z.string().optional(),
      listing: z.string().optional(),
      members: z.array(z.number()).optional(),
      programs: z.array(z.number()).optional(),
    })
    .default({}),
})

/** Keys that stand beside the facts of an event. `row` and `edition` are an import's, as are its disputes. */
const beside = new Set(['confirmed', 'context', 'edition', 'row', 'disputes', 'goneSince'])

/**
 * Reads a row of the audit: imports, changes of a listing, and what happened around it all become one shape.
 * @throws ZodError for what nothing of ours has written
 */
export function readEvent(stored: StoredEvent): AuditEvent {
  const { id, at, action, programId, reason } = stored
  const { confirmed, edition, goneSince, row, context } = Beside.parse(stored.after ?? {})
  return {
    id,
    at,
    who: whoOf(stored),
    email: stored.actorEmail,
    action,
    programId,
    before: factsOf(stored.before),
    // An example is written down as it was typed in, which is no list of facts.
    after: action === 'example_added' ? {} : factsOf(stored.after),
    confirmed,
    edition: edition ?? goneSince ?? null,
    row,
    context,
    reason,
  }
}

function whoOf({ actorKind, actorIsModerator, action }: StoredEvent): Who {
  if (actorKind !== 'account') return actorKind
  return actorIsModerator || isModeratorAction(action) ? 'moderator' : 'staff'
}

function factsOf(json: unknown): AuditEvent['before'] {
  if (json === null || json === undefined) return null
  return Object.fromEntries(Object.entries(Facts.parse(json)).filter(([key]) => !beside.has(key)))
}
