import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Reach } from './reach.tsx'

type Props = {
  t: Messages
  /** Of which the listing is one, where it has one. */
  organization: string | null
  typed: { heir: string; reason: string; heirWhere: string }
  errors: readonly FormError[]
}

/** A moderator makes somebody the owner of a listing. */
export function TransferForm({ t, organization, typed, errors }: Props) {
  const { people } = t
  return (
    <section className="measure">
      <h2>{people.transferTitle}</h2>
      <p>{people.transferLead}</p>
      <PostForm>
        <TextField t={t} name="heir" type="email" label={people.newOwner} errors={errors} value={typed.heir} />
        <Reach t={t} name="heirWhere" organization={organization} where={typed.heirWhere} errors={errors} />
        <TextArea
          t={t}
          name="reason"
          label={people.reason}
          hint={people.reasonHint}
          errors={errors}
          value={typed.reason}
          rows={3}
          maxLength={2000}
        />
        <Submit label={people.transfer} what="transfer" />
      </PostForm>
    </section>
  )
}
