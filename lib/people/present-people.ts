import type { FacilityContact } from '#lib/facility/contact.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

type Role = 'owner' | 'editor'
type Member = {
  accountId: number
  name: string | null
  email: string
  role: Role
  wholeOrganization: boolean
  since: Date
}
type Invitation = { id: number; email: string; role: Role; wholeOrganization: boolean; expiresAt: Date }
type Claim = { id: number; name: string | null; email: string; createdAt: Date; objection: string | null }

/** What the reader of the page may do: to the people of this listing, and to those of its whole organization. */
export type PeopleRights = { here: boolean; everywhere: boolean; object: boolean; transfer: boolean }

type People = { members: Member[]; invitations: Invitation[]; claims: Claim[] }

export type PersonView = {
  id: string
  who: string
  isYou: boolean
  about: string
  hidden: Record<string, string>
  /** The role that a button gives instead of the one they have; null where the reader may not. */
  otherRole: Role | null
  canRemove: boolean
}

export type PeopleView = {
  people: PersonView[]
  waiting: { id: string; email: string; about: string; hidden: Record<string, string>; canCancel: boolean }[]
  claims: { id: number; who: string; asked: string; objection: string }[]
  /** The name of the organization where the reader may invite for all of it. */
  organization: string | null
}

/** The people of a listing for one of them, or for a moderator. */
export function presentPeople(
  { members, invitations, claims }: People,
  {
    facility,
    readerId,
    rights,
    locale,
  }: {
    facility: FacilityContact
    readerId: number
    rights: PeopleRights
    locale: Locale
  },
): PeopleView {
  const { people: t } = messagesOf(locale)
  const day = (date: Date) => formatDay(locale, isoDay(date))
  const reach = (whole: boolean) => (whole ? [t.ofAll(facility.organization ?? '')] : [])
  const may = (whole: boolean) => (whole ? rights.everywhere : rights.here)
  const hidden = (key: string, id: number, whole: boolean) => ({ [key]: String(id), where: whole ? 'all' : 'here' })
  return {
    people: members.map(({ accountId, name, email, role, wholeOrganization: whole, since }) => ({
      id: `person-${accountId}-${whole ? 'all' : 'here'}`,
      who: name ? `${name}, ${email}` : email,
      isYou: accountId === readerId,
      about: [t.roles[role], ...reach(whole), t.since(day(since))].join(', '),
      hidden: hidden('account', accountId, whole),
      otherRole: may(whole) ? (role === 'owner' ? 'editor' : 'owner') : null,
      canRemove: may(whole) && accountId !== readerId,
    })),
    waiting: invitations.map(({ id, email, role, wholeOrganization: whole, expiresAt }) => ({
      id: `invitation-${id}`,
      email,
      about: [t.roles[role], ...reach(whole), t.until(day(expiresAt))].join(', '),
      hidden: hidden('invitation', id, whole),
      canCancel: may(whole),
    })),
    claims: rights.object
      ? claims.map(({ id, name, email, createdAt, objection }) => {
          const who = name ? `${name} (${email})` : email
          return { id, who, asked: t.claimAsked(who, day(createdAt)), objection: objection ?? '' }
        })
      : [],
    organization: rights.everywhere ? facility.organization : null,
  }
}
