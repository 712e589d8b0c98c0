import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { ClaimView } from '#lib/claims/present-claim.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; view: ClaimView; back: string; answer: string; errors: readonly FormError[] }

/** How a claim stands, for the person who made it, and what they can do about it. */
export function ClaimStatus({ t, view, back, answer, errors }: Props) {
  const { claim } = t
  return (
    <>
      <h1>{view.title}</h1>
      <p className="muted">{view.asked}</p>
      {view.lines.map((line) => (
        <p key={line} className="lead">
          {line}
        </p>
      ))}
      {view.question !== null && (
        <section className="measure">
          <h2>{claim.questionTitle}</h2>
          <p className="typed-words">{view.question}</p>
          <PostForm>
            <TextArea t={t} name="answer" label={claim.answer} errors={errors} value={answer} maxLength={2000} />
            <Submit label={claim.sendAnswer} what="answer" />
          </PostForm>
        </section>
      )}
      {view.can.typeCode && (
        <PostForm>
          <TextField
            t={t}
            name="code"
            label={claim.code}
            hint={claim.codeHint}
            errors={errors}
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            value=""
          />
          <Submit label={claim.sendCode} what="code" />
        </PostForm>
      )}
      <section className="measure">
        <h2>{claim.wroteTitle}</h2>
        <p className="typed-words">{view.evidence}</p>
      </section>
      <PostForm className="actions">
        {view.can.mailAgain && <Submit label={claim.mailAgain} what="again" quiet />}
        {view.can.withdraw && <Submit label={claim.withdraw} what="withdraw" quiet />}
        <a href={back}>{claim.back}</a>
      </PostForm>
    </>
  )
}
