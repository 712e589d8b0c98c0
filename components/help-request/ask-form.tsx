import { Checkboxes } from '#components/forms/checkboxes.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import { longestNote, safeTimes, type TypedHelpRequest } from '#lib/help-request/help-request.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; facility: string; typed: TypedHelpRequest; errors: readonly FormError[] }

/** How somebody wants one facility to reach them. */
export function AskForm({ t, facility, typed, errors }: Props) {
  const { ask } = t
  const field = { t, errors }
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <PostForm>
        <h2>{ask.reach}</h2>
        <TextField {...field} name="phone" type="tel" label={ask.phone} autoComplete="tel" value={typed.phone} />
        <Radios
          {...field}
          name="message"
          label={ask.message}
          hint={ask.messageHint}
          inline
          value={typed.message}
          options={[
            { value: 'yes', label: t.facility.yes },
            { value: 'no', label: t.facility.no },
          ]}
        />
        <TextField {...field} name="email" type="email" label={ask.email} autoComplete="email" value={typed.email} />
        <Checkboxes
          {...field}
          name="times"
          label={ask.times}
          hint={ask.timesHint}
          optional
          values={typed.times}
          options={safeTimes.map((time) => ({ value: time, label: ask.timesNames[time] }))}
        />
        <Radios
          {...field}
          name="for"
          label={ask.for}
          inline
          value={typed.for}
          options={(['myself', 'someone_else'] as const).map((whom) => ({ value: whom, label: ask.forNames[whom] }))}
        />
        <TextField
          {...field}
          name="name"
          label={ask.name}
          hint={ask.nameHint}
          optional
          autoComplete="off"
          value={typed.name}
        />
        <TextArea
          {...field}
          name="note"
          label={ask.note}
          hint={ask.noteHint}
          optional
          rows={3}
          maxLength={longestNote}
          value={typed.note}
        />
        <Checkboxes
          {...field}
          name="consent"
          label={t.ask.safe}
          values={[typed.consent]}
          options={[{ value: 'yes', label: ask.consent(facility) }]}
        />
        <Submit label={ask.send} />
      </PostForm>
    </>
  )
}
