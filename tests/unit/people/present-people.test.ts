import { describe, expect, test } from 'vitest'
import { type PeopleRights, presentPeople } from '#lib/people/present-people.ts'
import { contact } from '#tests/fixtures/contact.ts'

const since = new Date('2026-11-20T12:00:00Z')
const person = { name: null, since, wholeOrganization: false }
const people = {
  members: [
    { ...person, accountId: 1, email: 'olga@harbor.example', role: 'owner' as const },
    { ...person, accountId: 2, email: 'ed@harbor.example', role: 'editor' as const },
    { ...person, accountId: 3, email: 'all@harbor.example', role: 'owner' as const, wholeOrganization: true },
  ],
  invitations: [
    { id: 9, email: 'new@harbor.example', role: 'editor' as const, wholeOrganization: false, expiresAt: since },
  ],
  claims: [{ id: 5, name: 'Ana', email: 'ana@mail.example', createdAt: since, objection: null }],
}
const facility = contact({ organizationId: 4, organization: 'Harbor Group' })
const none: PeopleRights = { here: false, everywhere: false, object: false, transfer: false }
const shown = (rights: Partial<PeopleRights>, readerId = 1) =>
  presentPeople(people, { facility, readerId, rights: { ...none, ...rights }, locale: 'en' })
const actions = (rights: Partial<PeopleRights>, readerId = 1) =>
  shown(rights, readerId).people.map(({ otherRole, canRemove, isYou }) => [otherRole, canRemove, isYou])

describe('the people of a listing', () => {
  test('can be changed by its owner, but those of the organization cannot', () => {
    expect(actions({ here: true })).toEqual([
      ['editor', false, true],
      ['owner', true, false],
      [null, false, false],
    ])
    expect(shown({ here: true }).organization).toBeNull()
  })

  test('can all be changed by an owner of the organization', () => {
    expect(actions({ here: true, everywhere: true }, 3)[2]).toEqual(['editor', false, true])
    expect(shown({ here: true, everywhere: true }).organization).toBe('Harbor Group')
  })

  test('can be seen and left by an editor, who sees nobody that asks to edit', () => {
    expect(actions({}, 2)).toEqual([
      [null, false, false],
      [null, false, true],
      [null, false, false],
    ])
    expect(shown({}, 2).claims).toEqual([])
  })

  test('say who they are, since when and for what', () => {
    expect(shown({}).people[2]).toMatchObject({
      who: 'all@harbor.example',
      about: 'Owner, of all facilities of Harbor Group, since November 20, 2026',
      hidden: { account: '3', where: 'all' },
    })
    expect(shown({ object: true }).claims).toEqual([
      {
        id: 5,
        who: 'Ana (ana@mail.example)',
        asked: 'Ana (ana@mail.example) asked on November 20, 2026.',
        objection: '',
      },
    ])
  })
})
