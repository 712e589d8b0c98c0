import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { TypedProposal } from '#lib/proposals/proposal-form.ts'

export type ProposalFieldsProps = { t: Messages; typed: TypedProposal; errors: readonly FormError[] }

/** What a facility is called, where it is, and its phone: all that it is looked up by. */
export function PlaceFields({ t, typed, errors }: ProposalFieldsProps) {
  const { propose } = t
  const field = (name: Exclude<keyof TypedProposal, 'levels'>) => ({ t, name, errors, value: typed[name] })
  return (
    <>
      <TextField {...field('name')} label={propose.name} maxLength={200} />
      <TextField {...field('name2')} label={propose.name2} hint={propose.name2Hint} optional maxLength={200} />
      <TextField {...field('street')} label={propose.street} maxLength={200} />
      <TextField {...field('street2')} label={propose.street2} optional width="half" maxLength={200} />
      <TextField {...field('city')} label={propose.city} width="half" maxLength={200} />
      <TextField {...field('zip')} label={propose.zip} width="short" inputMode="numeric" maxLength={5} />
      <TextField {...field('phone')} label={propose.phone} hint={propose.phoneHint} type="tel" width="half" />
    </>
  )
}
