import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Reach } from './reach.tsx'

export type TypedInvitation = { email: string; role: string; where: string }

type Props = {
  t: Messages
  /** Where the reader may invite for all of it. */
  organization: string | null
  days: number
  typed: TypedInvitation
  errors: readonly FormError[]
}

/** Asks a colleague to help with a listing. */
export function InviteForm({ t, organization, days, typed, errors }: Props) {
  const { people } = t
  const roles = (['editor', 'owner'] as const).map((value) => ({
    value,
    label: people.roles[value],
    hint: people.rolesHints[value],
  }))
  return (
    <section className="measure">
      <h2>{people.inviteTitle}</h2>
      <p>{people.inviteLead(days)}</p>
      <PostForm>
        <TextField t={t} name="email" type="email" label={people.email} errors={errors} value={typed.email} />
        <Radios t={t} name="role" label={people.role} errors={errors} value={typed.role} options={roles} />
        <Reach t={t} organization={organization} where={typed.where} errors={errors} />
        <Submit label={people.invite} what="invite" />
      </PostForm>
    </section>
  )
}
