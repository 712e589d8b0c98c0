import { OptionGroup } from '#components/forms/option-group.tsx'
import type { QuestionView } from '#lib/guide/which-level/present-form.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { WordedText } from './worded-text.tsx'

/** A question with its answers, of which one or many may be chosen. Nothing can be answered wrong. */
export function Question({ t, question }: { t: Messages; question: QuestionView }) {
  const { name, ask, kind, answers } = question
  return (
    <OptionGroup
      t={t}
      type={kind === 'one' ? 'radio' : 'checkbox'}
      name={name}
      label={<WordedText text={ask} />}
      options={answers.map(({ value, label }) => ({ value, label: <WordedText text={label} /> }))}
      chosen={answers.filter(({ checked }) => checked).map(({ value }) => value)}
      errors={[]}
    />
  )
}
