import { describe, expect, test } from 'vitest'
import type { Actor, Membership } from '#lib/access/actor.ts'
import { type Action, can, demand, Forbidden, policy } from '#lib/access/policy.ts'

const facility = { id: 1, organizationId: 10 }

const person = (given: Partial<Actor> = {}): Actor => ({
  accountId: 5,
  email: 'person@example.org',
  name: null,
  locale: 'en',
  isModerator: false,
  isAdministrator: false,
  secondFactor: false,
  memberships: [],
  ...given,
})

const at = (given: Partial<Membership>): Actor =>
  person({ memberships: [{ role: 'editor', facilityId: null, organizationId: null, ...given }] })

const people = {
  visitor: null,
  account: person(),
  editor: at({ facilityId: 1 }),
  owner: at({ role: 'owner', facilityId: 1 }),
  moderator: person({ isModerator: true, secondFactor: true }),
  administrator: person({ isAdministrator: true, secondFactor: true }),
}

type Answers = [visitor: 0 | 1, account: 0 | 1, editor: 0 | 1, owner: 0 | 1, moderator: 0 | 1, administrator: 0 | 1]

/** Who may take each action on a facility of theirs, or as a moderator on any: the table of the site's promises. */
const expected: Record<Action, Answers> = {
  'listing.edit': [0, 0, 1, 1, 1, 0],
  'listing.confirm': [0, 0, 1, 1, 1, 0],
  'listing.setOpenings': [0, 0, 1, 1, 1, 0],
  'listing.proposeIdentity': [0, 0, 1, 1, 1, 0],
  'listing.readHistory': [0, 0, 1, 1, 1, 0],
  'listing.restore': [0, 0, 0, 0, 1, 0],
  'listing.merge': [0, 0, 0, 0, 1, 0],
  'listing.close': [0, 0, 0, 0, 1, 0],
  'listing.switchHelpRequests': [0, 0, 0, 1, 0, 0],
  'members.read': [0, 0, 1, 1, 1, 0],
  'members.invite': [0, 0, 0, 1, 1, 0],
  'members.remove': [0, 0, 0, 1, 1, 0],
  'members.leave': [0, 0, 1, 1, 0, 0],
  'members.transfer': [0, 0, 0, 0, 1, 0],
  'claim.make': [0, 1, 1, 1, 1, 1],
  'claim.object': [0, 0, 0, 1, 0, 0],
  'claim.decide': [0, 0, 0, 0, 1, 0],
  'proposal.make': [0, 1, 1, 1, 1, 1],
  'proposal.decide': [0, 0, 0, 0, 1, 0],
  'change.decide': [0, 0, 0, 0, 1, 0],
  'report.make': [1, 1, 1, 1, 1, 1],
  'report.decide': [0, 0, 0, 0, 1, 0],
  'dispute.decide': [0, 0, 0, 0, 1, 0],
  'queue.read': [0, 0, 0, 0, 1, 0],
  'dashboard.read': [0, 0, 0, 0, 1, 0],
  'helpRequest.make': [1, 1, 1, 1, 1, 1],
  'helpRequest.read': [0, 0, 1, 1, 0, 0],
  'helpRequest.answer': [0, 0, 1, 1, 0, 0],
  'account.read': [0, 1, 1, 1, 1, 1],
  'account.change': [0, 1, 1, 1, 1, 1],
  'moderators.appoint': [0, 0, 0, 0, 0, 1],
}

const rows = Object.entries(expected).flatMap(([action, answers]) =>
  Object.keys(people).map((role, index) => ({ action: action as Action, role, answer: answers[index] === 1 })),
)

test('the table names every action of the policy and no other', () => {
  expect(Object.keys(expected).sort()).toEqual(Object.keys(policy).sort())
})

test.each(rows)('$action by $role: $answer', ({ action, role, answer }) => {
  expect(can(people[role as keyof typeof people], action, { facility })).toBe(answer)
})

const ofMembers = rows.filter(({ role, answer }) => role === 'owner' && answer).map(({ action }) => action)
const ofAnyone = rows.filter(({ role, answer }) => role === 'account' && answer).map(({ action }) => action)
const forMembersOnly = ofMembers.filter((action) => !ofAnyone.includes(action))

describe('a membership', () => {
  test.each(forMembersOnly)('of another facility gives no right here: %s', (action) => {
    expect(can(at({ role: 'owner', facilityId: 2 }), action, { facility })).toBe(false)
    expect(can(at({ role: 'owner', organizationId: 11 }), action, { facility })).toBe(false)
    expect(can(at({ role: 'owner', organizationId: 10 }), action, { facility: { id: 1, organizationId: null } })).toBe(
      false,
    )
  })

  test.each(forMembersOnly)('gives no right where no facility is named: %s', (action) => {
    expect(can(people.owner, action)).toBe(false)
  })

  test('of an organization holds for all of its facilities', () => {
    expect(can(at({ organizationId: 10 }), 'listing.edit', { facility })).toBe(true)
    expect(can(at({ organizationId: 10 }), 'members.invite', { facility })).toBe(false)
    expect(can(at({ role: 'owner', organizationId: 10 }), 'members.invite', { facility })).toBe(true)
  })
})

const forModerators = rows.filter(({ role, answer }) => role === 'moderator' && answer).map(({ action }) => action)

describe('a moderator', () => {
  test.each(forModerators.filter((action) => !ofAnyone.includes(action)))(
    'without a second factor may not: %s',
    (action) => {
      expect(can(person({ isModerator: true, isAdministrator: true }), action, { facility })).toBe(false)
    },
  )

  test.each(['claim', 'proposal', 'change', 'report', 'dispute'] as const)('decides on no %s of their own', (kind) => {
    expect(can(people.moderator, `${kind}.decide`, { facility, askedBy: 5 })).toBe(false)
    expect(can(people.moderator, `${kind}.decide`, { facility, askedBy: 6 })).toBe(true)
    expect(can(people.moderator, `${kind}.decide`, { facility, askedBy: null })).toBe(true)
  })
})

test('requests for help are for the facility alone, and for nobody of the site who is its staff as well', () => {
  for (const office of [{ isModerator: true }, { isAdministrator: true }, { isModerator: true, secondFactor: true }]) {
    const both = { ...people.owner, ...office }
    expect(can(both, 'helpRequest.read', { facility })).toBe(false)
    expect(can(both, 'helpRequest.answer', { facility })).toBe(false)
    expect(can(both, 'listing.edit', { facility })).toBe(true)
  }
})

test('nobody reads or changes the account of another', () => {
  for (const actor of Object.values(people)) {
    expect(can(actor, 'account.read', { accountId: 6 })).toBe(false)
    expect(can(actor, 'account.change', { accountId: 6 })).toBe(false)
  }
})

test('what is demanded and not allowed is refused by name', () => {
  expect(() => demand(people.account, 'listing.edit', { facility })).toThrow(new Forbidden('listing.edit'))
  expect(() => demand(people.editor, 'listing.edit', { facility })).not.toThrow()
})
