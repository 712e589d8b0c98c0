import type { FormView } from '#lib/guide/which-level/present-form.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { DangerQuestion } from './danger-question.tsx'
import { Question } from './question.tsx'

type Props = { t: Messages; action: string; form: FormView }

/** The questions. They are sent in the body of a request, so that no answer stands in an address. */
export function LevelForm({ t, action, form }: Props) {
  return (
    <form method="post" action={action} className="level-form" autoComplete="off">
      <Question question={form.whom} />
      <DangerQuestion t={t} danger={form.danger} />
      {form.asked.map((question) => (
        <Question key={question.name} question={question} />
      ))}
      <p className="hint">{t.whichLevel.privacy}</p>
      <button type="submit" className="button">
        {t.whichLevel.submit}
      </button>
    </form>
  )
}
