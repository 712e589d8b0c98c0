import { type Actor, type FacilityOf, type Role, rolesOf } from './actor.ts'

/**
 * Who may do what: every action of the site that is not open reading, and the roles that may take it. An owner may do
 * all that an editor may. Moderators may not read requests for help: they are for the facility alone.
 */
export const policy = {
  'listing.edit': ['editor', 'moderator'],
  'listing.confirm': ['editor', 'moderator'],
  'listing.setOpenings': ['editor', 'moderator'],
  'listing.proposeIdentity': ['editor', 'moderator'],
  'listing.readHistory': ['editor', 'moderator'],
  'listing.restore': ['moderator'],
  'listing.merge': ['moderator'],
  'listing.close': ['moderator'],
  'listing.switchHelpRequests': ['owner'],
  'members.read': ['editor', 'moderator'],
  'members.invite': ['owner', 'moderator'],
  'members.remove': ['owner', 'moderator'],
  'members.leave': ['editor'],
  'members.transfer': ['moderator'],
  'claim.make': ['account'],
  'claim.object': ['owner'],
  'claim.decide': ['moderator'],
  'proposal.make': ['account'],
  'proposal.decide': ['moderator'],
  'change.decide': ['moderator'],
  'report.make': ['visitor'],
  'report.decide': ['moderator'],
  'dispute.decide': ['moderator'],
  'queue.read': ['moderator'],
  'dashboard.read': ['moderator'],
  'helpRequest.make': ['visitor'],
  'helpRequest.read': ['editor'],
  'helpRequest.answer': ['editor'],
  'account.read': ['account'],
  'account.change': ['account'],
  'moderators.appoint': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof policy

/** What the site's own people may not do, even where they are a facility's staff: a request for help goes to nobody else. */
const neverForModerators: ReadonlySet<Action> = new Set(['helpRequest.read', 'helpRequest.answer'])

/** What an action is about. */
export type Thing = {
  facility?: FacilityOf
  /** The account that asked for what is to be decided: nobody decides on their own. */
  askedBy?: number | null
  /** The account whose settings are read or changed: only its own. */
  accountId?: number
}

/** Whether an actor (null: a visitor) may take an action on a thing. */
export function can(actor: Actor | null, action: Action, thing: Thing = {}): boolean {
  const allowed: readonly Role[] = policy[action]
  if (!rolesOf(actor, thing.facility).some((role) => allowed.includes(role))) return false
  if (neverForModerators.has(action) && (actor?.isModerator || actor?.isAdministrator)) return false
  if (action.endsWith('.decide') && thing.askedBy != null && thing.askedBy === actor?.accountId) return false
  return thing.accountId === undefined || thing.accountId === actor?.accountId
}

/** Thrown by a service when the actor may not do what was asked; a page answers 403, or leads to the sign-in page. */
export class Forbidden extends Error {
  override name = 'Forbidden'
  constructor(readonly action: Action) {
    super(`not allowed: ${action}`)
  }
}

/** The actions that every visitor may take; each service says so all the same, so that the table is the one place to change it. */
type OpenAction = { [Each in Action]: 'visitor' extends (typeof policy)[Each][number] ? Each : never }[Action]

/** @throws Forbidden unless `can` */
export function demand(actor: Actor | null, action: OpenAction, thing?: Thing): void
export function demand(actor: Actor | null, action: Action, thing?: Thing): asserts actor is Actor
export function demand(actor: Actor | null, action: Action, thing: Thing = {}): void {
  if (!can(actor, action, thing)) throw new Forbidden(action)
}
