import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; typed: string; errors: readonly FormError[] }

/** Asks a person something or turns them down, in words that they get by mail. */
export function WordsForm({ t, typed, errors }: Props) {
  const { review } = t
  return (
    <section className="measure">
      <h2>{review.otherwiseTitle}</h2>
      <PostForm>
        <TextArea
          t={t}
          name="words"
          label={review.words}
          hint={review.wordsHint}
          errors={errors}
          value={typed}
          maxLength={2000}
        />
        <div className="actions">
          <Submit label={review.ask} what="ask" quiet />
          <Submit label={review.reject} what="reject" quiet />
        </div>
      </PostForm>
    </section>
  )
}
