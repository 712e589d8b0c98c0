import type { QuestionView } from '#lib/guide/which-level/present-form.ts'
import { WordedText } from './worded-text.tsx'

/** A question with its answers, of which one or many may be chosen. */
export function Question({ question }: { question: QuestionView }) {
  const { name, ask, kind, answers } = question
  return (
    <fieldset className="question">
      <legend>
        <WordedText text={ask} />
      </legend>
      {answers.map(({ value, label, checked }) => (
        <label key={value}>
          <input
            type={kind === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            defaultChecked={checked}
          />
          <span>
            <WordedText text={label} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
