import { PostForm } from '#components/forms/post-form.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { OpeningsView } from '#lib/manage/openings-form.ts'
import { ControlField } from './control-field.tsx'

type Props = { t: Messages; program: OpeningsView; errors: readonly FormError[] }

/** The openings of one program, said by one press. */
export function OpeningsForm({ t, program, errors }: Props) {
  const title = `program-${program.id}`
  return (
    <section className="openings" aria-labelledby={title}>
      <h2 id={title}>{program.label}</h2>
      <p>{program.now}</p>
      <PostForm hidden={{ program: String(program.id) }} remembered={false}>
        <div className="actions">
          {program.buttons.map(({ value, label, isOn }) => (
            <button
              key={value}
              type="submit"
              className={isOn ? 'button' : 'button button-quiet'}
              name="do"
              value={value}
              aria-pressed={isOn}
              aria-describedby={title}
            >
              {label}
            </button>
          ))}
        </div>
        <details open={errors.length > 0}>
          <summary>{t.manageOpenings.more}</summary>
          <div className="control-across">
            {program.controls.map((control) => (
              <ControlField key={control.name} t={t} control={control} errors={errors} />
            ))}
          </div>
        </details>
      </PostForm>
    </section>
  )
}
