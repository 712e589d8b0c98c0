import { PostForm } from '#components/forms/post-form.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { SectionFormView } from '#lib/manage/present-form.ts'
import { FormFieldBlock } from './form-field-block.tsx'

type Props = {
  t: Messages
  view: SectionFormView
  /** What the form was opened with, as it sends it back. */
  opened: Readonly<Record<string, string>>
  errors: readonly FormError[]
}

/** The form of one section. */
export function SectionForm({ t, view, opened, errors }: Props) {
  return (
    <PostForm action={view.action} hidden={opened} className="form edit-form" remembered={false}>
      <FirstButton t={t} />
      {view.fields.map((field) => (
        <FormFieldBlock key={field.field} t={t} field={field} errors={errors} />
      ))}
      <p className="rule">{view.rule}</p>
      <div className="actions">
        <button type="submit" className="button" name="do" value="save">
          {t.manage.save}
        </button>
        <button type="submit" className="button button-quiet" name="do" value="preview">
          {t.manage.preview}
        </button>
        <a href={view.backHref}>{t.manage.cancel}</a>
      </div>
    </PostForm>
  )
}

/** Enter in a field presses a form's first button: that shall be "Save", not the one that adds or removes a row. */
function FirstButton({ t }: { t: Messages }) {
  return (
    <button type="submit" className="first-button" name="do" value="save" tabIndex={-1} aria-hidden="true">
      {t.manage.save}
    </button>
  )
}
