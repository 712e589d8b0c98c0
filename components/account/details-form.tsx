import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import { locales } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; values: { name: string; locale: string | null }; errors: readonly FormError[] }

export function DetailsForm({ t, values, errors }: Props) {
  const words = t.account
  return (
    <section aria-labelledby="details">
      <h2 id="details">{words.detailsTitle}</h2>
      <PostForm>
        <TextField
          t={t}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={values.name}
          errors={errors}
          optional
          autoComplete="name"
          width="half"
        />
        <Radios
          t={t}
          name="locale"
          label={words.language}
          value={values.locale}
          options={locales.map((value) => ({ value, label: words.languages[value] }))}
          errors={errors}
          inline
        />
        <Submit label={words.save} what="save" />
      </PostForm>
    </section>
  )
}
