import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { listOpenInvitations } from '#lib/db/invitations.ts'
import { listMembers, putMember, type Scope } from '#lib/db/members.ts'
import { transact } from '#lib/db/transaction.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import { makeClaim } from '#lib/services/claims.ts'
import { acceptInvitation, cancelInvitation, inviteMember, readInvitation } from '#lib/services/invitations.ts'
import { changeRole, leaveListing, removeMember, transferListing } from '#lib/services/members.ts'
import { readPeople } from '#lib/services/people.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { comeBack, mailsTo, openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()

const here = { wholeOrganization: false }
const everywhere = { wholeOrganization: true }
let moderator: Actor
let sister: FacilityContact
let stranger: Actor

beforeAll(async () => {
  moderator = await signUp('mod@agency.example', { isModerator: true })
  sister = await openFacility('sister-house', null, 'Harbor Group')
  stranger = await member({ facilityId: (await openFacility('far-house', null)).id }, 'owner')
})

let count = 0
async function member(scope: Scope, role: 'owner' | 'editor'): Promise<Actor> {
  const actor = await signUp(`person${++count}@mail.example`)
  await transact((client) => putMember(client, scope, actor.accountId, role))
  return comeBack(actor)
}

/** A listing of its own with an owner and an editor. */
async function staffed() {
  const facility = await openFacility(`house-${++count}`, null, 'Harbor Group')
  const owner = await member({ facilityId: facility.id }, 'owner')
  const editor = await member({ facilityId: facility.id }, 'editor')
  return { facility, owner, editor }
}

async function invite(facility: FacilityContact, by: Actor, email: string, role: 'owner' | 'editor' = 'editor') {
  expect(await inviteMember(by, facility, { email, role, ...here })).toEqual({ ok: true })
  return tokenTo(email)
}

async function tokenTo(email: string): Promise<string> {
  return /\/invitations\/(\S+)/.exec((await mailsTo(email.toLowerCase())).at(-1)?.text ?? '')?.[1] as string
}

const rolesIn = async ({ id, organizationId }: FacilityContact) =>
  Object.fromEntries((await listMembers(id, organizationId)).map(({ email, role }) => [email, role]))
const events = async ({ id }: FacilityContact) =>
  (await pool().query('select action from audit_event where facility_id = $1 order by id', [id])).rows.map(
    ({ action }) => action,
  )

describe('an invitation', () => {
  test('makes the account of its address a member, once, and is in the history without the address', async () => {
    const { facility, owner } = await staffed()
    const token = await invite(facility, owner, 'New.Colleague@mail.example')
    const colleague = await signUp('new.colleague@mail.example')
    expect(await readInvitation(colleague, token)).toMatchObject({ kind: 'mine', invitation: { role: 'editor' } })
    expect(await acceptInvitation(colleague, token)).toEqual({ ok: true })
    expect((await comeBack(colleague)).memberships).toMatchObject([{ role: 'editor', facilityId: facility.id }])
    expect(await acceptInvitation(colleague, token)).toEqual({ ok: false })
    expect(await events(facility)).toEqual(['member_invited', 'member_joined'])
    const { rows } = await pool().query("select 1 from audit_event where after::text ilike '%colleague%'")
    expect(rows).toEqual([])
  })

  test('is used up by one of two who press at once', async () => {
    const { facility, owner } = await staffed()
    const token = await invite(facility, owner, 'twice@mail.example')
    const colleague = await signUp('twice@mail.example')
    const both = await Promise.all([1, 2].map(() => acceptInvitation(colleague, token)))
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })

  test('is worth nothing to another account, nor when it is guessed, old, taken back or replaced', async () => {
    const { facility, owner } = await staffed()
    const token = await invite(facility, owner, 'right@mail.example')
    const right = await signUp('right@mail.example')
    expect(await readInvitation(stranger, token)).toEqual({ kind: 'forOther' })
    expect(await readInvitation(null, token)).toEqual({ kind: 'forOther' })
    expect(await acceptInvitation(stranger, token)).toEqual({ ok: false })
    expect(await readInvitation(right, `${token}x`)).toEqual({ kind: 'none' })
    await expect(acceptInvitation(null, token)).rejects.toThrow(Forbidden)
    const again = await invite(facility, owner, 'right@mail.example')
    expect(await acceptInvitation(right, token)).toEqual({ ok: false })
    await pool().query(
      "update invitation set expires_at = now() - interval '1 second' where email = 'right@mail.example'",
    )
    expect(await acceptInvitation(right, again)).toEqual({ ok: false })
    const third = await invite(facility, owner, 'right@mail.example')
    const [open] = await listOpenInvitations(facility.id, null)
    expect(await cancelInvitation(owner, facility, { id: open?.id as number, ...here })).toEqual({ ok: true })
    expect(await acceptInvitation(right, third)).toEqual({ ok: false })
  })

  test('makes no editor of an owner', async () => {
    const { facility, owner } = await staffed()
    const other = await member({ facilityId: facility.id }, 'owner')
    const token = await invite(facility, other, owner.email)
    expect(await acceptInvitation(owner, token)).toEqual({ ok: true })
    expect((await rolesIn(facility))[owner.email]).toBe('owner')
  })

  test.each(['', 'nobody', 'a@b.example\r\nBcc: all@b.example', 'a@b.example,c@d.example', '<a@b.example>'])(
    'goes to no address like %j',
    async (email) => {
      const { facility, owner } = await staffed()
      const answer = await inviteMember(owner, facility, { email, role: 'editor', ...here })
      expect(answer).toEqual({ ok: false, refused: 'email' })
    },
  )
})

describe('people of a listing', () => {
  test('are made owners, removed, and leave', async () => {
    const { facility, owner, editor } = await staffed()
    expect(await changeRole(owner, facility, { accountId: editor.accountId, role: 'owner', ...here })).toEqual({
      ok: true,
    })
    expect(await leaveListing(owner, facility, here)).toEqual({ ok: true })
    const second = await comeBack(editor)
    const token = await invite(facility, second, 'third@mail.example')
    const third = await signUp('third@mail.example')
    await acceptInvitation(third, token)
    expect(await removeMember(second, facility, { accountId: third.accountId, ...here })).toEqual({ ok: true })
    expect(await rolesIn(facility)).toEqual({ [editor.email]: 'owner' })
    expect(await events(facility)).toEqual([
      'role_changed',
      'member_left',
      'member_invited',
      'member_joined',
      'member_removed',
    ])
  })

  test('keep an owner: the last can neither leave, be removed by themselves nor become an editor', async () => {
    const { facility, owner } = await staffed()
    const self = { accountId: owner.accountId, ...here }
    expect(await leaveListing(owner, facility, here)).toEqual({ ok: false, refused: 'lastOwner' })
    expect(await removeMember(owner, facility, self)).toEqual({ ok: false, refused: 'lastOwner' })
    expect(await changeRole(owner, facility, { ...self, role: 'editor' })).toEqual({ ok: false, refused: 'lastOwner' })
  })

  test('keep an owner when two leave at once', async () => {
    const { facility, owner, editor } = await staffed()
    await changeRole(owner, facility, { accountId: editor.accountId, role: 'owner', ...here })
    const answers = await Promise.all([owner, await comeBack(editor)].map((each) => leaveListing(each, facility, here)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('are changed by a moderator, who can hand a listing over with a reason, and remove its last owner', async () => {
    const { facility, owner } = await staffed()
    const heir = await signUp(`heir${++count}@mail.example`)
    const to = { email: heir.email, ...here }
    expect(await transferListing(moderator, facility, { ...to, reason: ' ' })).toEqual({
      ok: false,
      refused: 'noReason',
    })
    const toSelf = { ...to, email: 'mod@agency.example', reason: 'Mine.' }
    expect(await transferListing(moderator, facility, toSelf)).toEqual({ ok: false, refused: 'self' })
    expect(await inviteMember(moderator, facility, { ...toSelf, role: 'owner' })).toEqual({
      ok: false,
      refused: 'self',
    })
    expect(await transferListing(moderator, facility, { ...to, email: 'none@mail.example', reason: 'Left.' })).toEqual({
      ok: false,
      refused: 'noAccount',
    })
    expect(await transferListing(moderator, facility, { ...to, reason: 'The owner has left.' })).toEqual({ ok: true })
    for (const { accountId } of [owner, heir]) {
      expect(await removeMember(moderator, facility, { accountId, ...here })).toEqual({ ok: true })
    }
    const { rows } = await pool().query("select reason from audit_event where action = 'ownership_transferred'")
    expect(rows).toEqual([{ reason: 'The owner has left.' }])
  })
})

describe('an organization', () => {
  test('has people of its own, who edit all of its facilities and count as their owners', async () => {
    const { facility, owner } = await staffed()
    const organizationId = facility.organizationId as number
    const chief = await member({ organizationId }, 'owner')
    expect(await leaveListing(owner, facility, here)).toEqual({ ok: true })
    expect(await inviteMember(chief, sister, { email: 'all@mail.example', role: 'editor', ...everywhere })).toEqual({
      ok: true,
    })
    const all = await signUp('all@mail.example')
    await acceptInvitation(all, await tokenTo('all@mail.example'))
    expect((await comeBack(all)).memberships).toEqual([{ role: 'editor', facilityId: null, organizationId }])
    expect(await leaveListing(chief, facility, everywhere)).toEqual({ ok: false, refused: 'lastOwner' })
  })

  test('is not touched by the owner of one of its facilities', async () => {
    const { facility, owner } = await staffed()
    const chief = await member({ organizationId: facility.organizationId as number }, 'owner')
    const { accountId } = chief
    const all = { accountId, ...everywhere }
    await expect(inviteMember(owner, facility, { email: 'x@y.example', role: 'owner', ...everywhere })).rejects.toThrow(
      Forbidden,
    )
    await expect(removeMember(owner, facility, all)).rejects.toThrow(Forbidden)
    await expect(changeRole(owner, facility, { ...all, role: 'editor' })).rejects.toThrow(Forbidden)
    expect(await removeMember(owner, facility, { accountId, ...here })).toEqual({ ok: false, refused: 'gone' })
  })
})

describe('the page of the people', () => {
  test('is for staff and moderators, and who asks to edit for owners alone', async () => {
    const { facility, owner, editor } = await staffed()
    const applicant = await signUp(`applicant${++count}@mail.example`)
    const evidence = 'I have been the intake coordinator here since 2019.'
    await makeClaim(applicant, facility, { evidence, proof: 'phone_code', email: '' })
    expect((await readPeople(owner, facility)).claims).toMatchObject([{ email: applicant.email }])
    await invite(facility, owner, 'waiting@mail.example')
    for (const reader of [editor, moderator]) expect((await readPeople(reader, facility)).claims).toEqual([])
    expect((await readPeople(editor, facility)).invitations).toEqual([])
    expect((await readPeople(owner, facility)).rights).toMatchObject({ here: true, everywhere: false, transfer: false })
    expect((await readPeople(moderator, facility)).rights).toMatchObject({ everywhere: true, transfer: true })
    for (const reader of [null, applicant, stranger]) {
      await expect(readPeople(reader, facility)).rejects.toThrow(Forbidden)
    }
  })
})

describe('nobody else', () => {
  test('invites, promotes, removes or leaves: no visitor, no editor, no owner of another facility', async () => {
    const { facility, owner, editor } = await staffed()
    const target = { accountId: owner.accountId, ...here }
    const wanted = { email: 'friend@mail.example', role: 'owner', ...here } as const
    for (const actor of [null, editor, stranger, { ...moderator, secondFactor: false }]) {
      await expect(inviteMember(actor, facility, wanted)).rejects.toThrow(Forbidden)
      await expect(removeMember(actor, facility, target)).rejects.toThrow(Forbidden)
      await expect(changeRole(actor, facility, { ...target, role: 'editor' })).rejects.toThrow(Forbidden)
      await expect(cancelInvitation(actor, facility, { id: 1, ...here })).rejects.toThrow(Forbidden)
      await expect(transferListing(actor, facility, { ...wanted, reason: 'mine' })).rejects.toThrow(Forbidden)
    }
    await expect(leaveListing(stranger, facility, here)).rejects.toThrow(Forbidden)
    expect(await rolesIn(facility)).toMatchObject({ [owner.email]: 'owner', [editor.email]: 'editor' })
  })

  test('takes back an invitation or removes a person of another facility by naming their own', async () => {
    const mine = await staffed()
    const theirs = await staffed()
    await invite(theirs.facility, theirs.owner, 'theirs@mail.example')
    const [open] = await listOpenInvitations(theirs.facility.id, null)
    const gone = { ok: false, refused: 'gone' }
    expect(await cancelInvitation(mine.owner, mine.facility, { id: open?.id as number, ...here })).toEqual(gone)
    const { accountId } = theirs.editor
    expect(await removeMember(mine.owner, mine.facility, { accountId, ...here })).toEqual(gone)
    expect(await changeRole(mine.owner, mine.facility, { accountId, role: 'owner', ...here })).toEqual(gone)
  })
})
