import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { PeopleView } from '#lib/people/present-people.ts'

type Props = { t: Messages; claims: PeopleView['claims']; errors: readonly FormError[] }

/** Those who ask to edit a listing, for an owner to object to. */
export function ClaimsToOwner({ t, claims, errors }: Props) {
  if (claims.length === 0) return null
  const { people } = t
  return (
    <section className="measure">
      <h2>{people.claimsTitle}</h2>
      <p>{people.claimsLead}</p>
      {claims.map((claim) => (
        <PostForm key={claim.id} hidden={{ claim: String(claim.id) }}>
          <p>{claim.asked}</p>
          <TextArea
            t={t}
            name={`objection-${claim.id}`}
            label={people.objection(claim.who)}
            hint={people.objectionHint}
            errors={errors}
            value={claim.objection}
            rows={3}
            maxLength={2000}
          />
          <Submit label={people.object} what="object" quiet />
        </PostForm>
      ))}
    </section>
  )
}
