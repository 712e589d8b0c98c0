import { Checkboxes } from '#components/forms/checkboxes.tsx'
import type { Option } from '#components/forms/option-group.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { ProposalFieldsProps } from './place-fields.tsx'

/** What else is asked of a facility once it is clear that it is not listed. */
export function RestFields({ t, typed, errors, levels }: ProposalFieldsProps & { levels: readonly Option[] }) {
  const { propose } = t
  return (
    <>
      <Checkboxes
        t={t}
        name="levels"
        label={propose.levels}
        hint={propose.levelsHint}
        errors={errors}
        values={typed.levels}
        options={levels}
      />
      <TextField
        t={t}
        name="website"
        label={propose.website}
        errors={errors}
        optional
        inputMode="url"
        maxLength={200}
        value={typed.website}
      />
      <TextArea
        t={t}
        name="evidence"
        label={propose.evidence}
        hint={propose.evidenceHint}
        errors={errors}
        value={typed.evidence}
        maxLength={2000}
      />
    </>
  )
}
