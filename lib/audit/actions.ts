/** What the import of an edition does to a listing. */
export const importActions = [
  'import_added',
  'import_changed',
  'import_returned',
  'import_confirmed',
  'import_gone',
] as const

/** What is done to a listing's facts by a person or by the system, through `changeListing`. */
export const listingActions = [
  'edited',
  'confirmed',
  'openings',
  'created',
  'proposal_approved',
  'approved',
  'restored',
  'dispute_settled',
  'closed',
  'reopened',
  'merged',
  'merged_away',
  'unmerged',
] as const

export type ImportAction = (typeof importActions)[number]
export type ListingAction = (typeof listingActions)[number]

/** Those that only a moderator may take, whatever else the account is to the facility. */
const ofModerators: readonly string[] = [
  'approved',
  'proposal_approved',
  'restored',
  'dispute_settled',
  'closed',
  'reopened',
  'merged',
  'merged_away',
  'unmerged',
] satisfies ListingAction[]

/** Whether an action is one of a moderator by its nature. */
export function isModeratorAction(action: string): boolean {
  return ofModerators.includes(action)
}
