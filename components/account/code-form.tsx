import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; hint: string; errors: readonly FormError[] }

/** Asks for the code of an authenticator app. What was typed is not given back: it is of no more use. */
export function CodeForm({ t, hint, errors }: Props) {
  return (
    <PostForm>
      <TextField
        t={t}
        name="code"
        label={t.secondFactor.code}
        hint={hint}
        value=""
        errors={errors}
        width="short"
        autoComplete="one-time-code"
        maxLength={20}
        spellCheck={false}
      />
      <Submit label={t.secondFactor.confirm} />
    </PostForm>
  )
}
