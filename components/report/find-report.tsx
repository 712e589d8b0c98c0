import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; action: string; typed: string; errors: readonly FormError[] }

/** Finds a report by its reference. */
export function FindReport({ t, action, typed, errors }: Props) {
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <h1>{t.report.findTitle}</h1>
      <p className="lead">{t.report.findLead}</p>
      <PostForm action={action}>
        <TextField
          t={t}
          name="code"
          label={t.report.reference}
          errors={errors}
          value={typed}
          autoComplete="off"
          spellCheck={false}
        />
        <Submit label={t.report.find} />
      </PostForm>
    </>
  )
}
