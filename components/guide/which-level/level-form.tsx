import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { FormView } from '#lib/guide/which-level/present-form.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { DangerQuestion } from './danger-question.tsx'
import { Question } from './question.tsx'

type Props = { t: Messages; action: string; form: FormView }

/** The questions. They are sent in the body of a request, so that no answer stands in an address. */
export function LevelForm({ t, action, form }: Props) {
  return (
    <PostForm action={action} className="form level-form" remembered={false}>
      <DangerQuestion t={t} danger={form.danger} />
      <Question t={t} question={form.whom} />
      {form.asked.map((question) => (
        <Question key={question.name} t={t} question={question} />
      ))}
      <p className="hint">{t.whichLevel.privacy}</p>
      <Submit label={t.whichLevel.submit} />
    </PostForm>
  )
}
