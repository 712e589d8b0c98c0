import type { Actor } from '#lib/access/actor.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { formId } from '#lib/forms/form-id.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { objectToClaim } from '#lib/services/claims.ts'
import { cancelInvitation, inviteMember } from '#lib/services/invitations.ts'
import type { MembersChange } from '#lib/services/member-scope.ts'
import { changeRole, leaveListing, removeMember, transferListing } from '#lib/services/members.ts'
import { postedForm } from '#lib/web/posted-form.ts'

export type Done = keyof Messages['people']['done']

export type Taken = {
  done: Done | null
  typed: { email: string; role: string; where: string; heir: string; heirWhere: string; reason: string }
  errors: FormError[]
  notice: string | null
}

type Answer = MembersChange | { ok: false; refused: 'noReason' }

/** Does what the form says that was sent to the page of a listing's people. @throws Forbidden */
export async function takeForm(actor: Actor | null, facility: FacilityContact, t: Messages): Promise<Taken> {
  const form = postedForm() ?? new URLSearchParams()
  const text = (name: string) => form.get(name) ?? ''
  const typed = {
    email: text('email'),
    role: text('role'),
    where: text('where') || 'here',
    heir: text('heir'),
    heirWhere: text('heirWhere') || 'here',
    reason: text('reason'),
  }
  const reach = { wholeOrganization: typed.where === 'all' }
  const target = { ...reach, accountId: formId(form, 'account') }
  const { people } = t
  const said = (errors: FormError[], notice: string | null = null): Taken => ({ done: null, typed, errors, notice })
  const taken = (answer: Answer, done: Done, field: string): Taken => {
    if (answer.ok) return { ...said([]), done }
    const { refused } = answer
    if (refused === 'lastOwner') return said([], people.lastOwner)
    if (refused === 'gone' || refused === 'tooMany') return said([], people.problems[refused])
    return said([{ field: refused === 'noReason' ? 'reason' : field, message: people.problems[refused] }])
  }
  switch (text('do')) {
    case 'invite': {
      const { email, role } = typed
      if (role !== 'owner' && role !== 'editor') return said([{ field: 'role', message: people.problems.roleMissing }])
      return taken(await inviteMember(actor, facility, { email, role, ...reach }), 'invited', 'email')
    }
    case 'cancel':
      return taken(
        await cancelInvitation(actor, facility, { id: formId(form, 'invitation'), ...reach }),
        'cancelled',
        'email',
      )
    case 'owner':
      return taken(await changeRole(actor, facility, { ...target, role: 'owner' }), 'changed', 'email')
    case 'editor':
      return taken(await changeRole(actor, facility, { ...target, role: 'editor' }), 'changed', 'email')
    case 'remove':
      return taken(await removeMember(actor, facility, target), 'removed', 'email')
    case 'leave':
      return taken(await leaveListing(actor, facility, reach), 'left', 'email')
    case 'transfer': {
      const { heir: email, heirWhere, reason } = typed
      return taken(
        await transferListing(actor, facility, { email, reason, wholeOrganization: heirWhere === 'all' }),
        'transferred',
        'heir',
      )
    }
    case 'object': {
      const id = formId(form, 'claim')
      const { ok } = await objectToClaim(actor, facility, id, text(`objection-${id}`))
      if (ok) return { ...said([]), done: 'objected' }
      return said([{ field: `objection-${id}`, message: people.objectionMissing }])
    }
    default:
      return said([])
  }
}
