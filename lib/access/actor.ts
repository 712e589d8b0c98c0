/** The right to edit one facility, or all of an organization's; exactly one of the two ids is set. */
export type Membership = { role: 'owner' | 'editor'; facilityId: number | null; organizationId: number | null }

/** Who asks for something: a person who is signed in. A visitor is null. */
export type Actor = {
  accountId: number
  email: string
  name: string | null
  locale: 'en' | 'es'
  isModerator: boolean
  isAdministrator: boolean
  /** Whether this session has shown a second factor: a code of an authenticator app, or a passkey. */
  secondFactor: boolean
  memberships: Membership[]
}

/** Whether someone would be a moderator or an administrator, had this session shown a second factor. */
export const awaitsSecondFactor = (actor: Actor): boolean =>
  (actor.isModerator || actor.isAdministrator) && !actor.secondFactor

/** The facility that something is about. */
export type FacilityOf = { id: number; organizationId: number | null }

/** All of an organization, as something that only a membership of the organization covers: none of a single facility. */
export const wholeOrganization = (organizationId: number): FacilityOf => ({ id: 0, organizationId })

/** What a person is to a facility. `moderator` and `administrator` are so only once a second factor was shown. */
export type Role = 'visitor' | 'account' | 'editor' | 'owner' | 'moderator' | 'administrator'

/** Every role of an actor, to a facility where one is given. An owner is an editor too, and whoever is signed in an account. */
export function rolesOf(actor: Actor | null, facility?: FacilityOf): Role[] {
  if (!actor) return ['visitor']
  const roles: Role[] = ['visitor', 'account']
  const held = actor.memberships.filter((membership) => facility && covers(membership, facility))
  if (held.length > 0) roles.push('editor')
  if (held.some(({ role }) => role === 'owner')) roles.push('owner')
  if (actor.secondFactor && actor.isModerator) roles.push('moderator')
  if (actor.secondFactor && actor.isAdministrator) roles.push('administrator')
  return roles
}

function covers({ facilityId, organizationId }: Membership, facility: FacilityOf): boolean {
  if (facilityId !== null) return facilityId === facility.id
  return organizationId !== null && organizationId === facility.organizationId
}
