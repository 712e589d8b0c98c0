import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { evidenceLength, type TypedClaim } from '#lib/claims/claim-form.ts'
import type { ProofOption } from '#lib/claims/present-claim.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = {
  t: Messages
  proofs: readonly ProofOption[]
  domain: string | null
  typed: TypedClaim
  errors: readonly FormError[]
}

/** Asks for a person's work at a facility, and where their code should go. */
export function ClaimForm({ t, proofs, domain, typed, errors }: Props) {
  const { claim } = t
  if (proofs.length === 0) return <p className="notice">{claim.noProof}</p>
  return (
    <PostForm>
      <TextArea
        t={t}
        name="evidence"
        label={claim.evidence}
        hint={claim.evidenceHint}
        errors={errors}
        value={typed.evidence}
        maxLength={evidenceLength.most}
      />
      <Radios t={t} name="proof" label={claim.proof} errors={errors} value={typed.proof} options={proofs} />
      {domain && (
        <TextField
          t={t}
          name="email"
          type="email"
          label={claim.email}
          hint={claim.emailHint(domain)}
          errors={errors}
          autoComplete="off"
          value={typed.email}
        />
      )}
      <Submit label={claim.send} what="claim" />
    </PostForm>
  )
}
