import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ConflictView } from '#lib/manage/present-conflict.ts'
import { HiddenTyped } from './hidden-typed.tsx'

type Props = { t: Messages; action: string; view: ConflictView; errors: readonly FormError[] }

/** Two versions of each fact that two people have changed; whoever came second chooses. */
export function ConflictForm({ t, action, view, errors }: Props) {
  return (
    <PostForm action={action} remembered={false}>
      <HiddenTyped typed={view.hidden} />
      {view.fields.map(({ name, label, mine, theirs }) => (
        <Radios
          key={name}
          t={t}
          name={name}
          label={label}
          errors={errors}
          value={null}
          options={[
            { value: 'mine', label: t.manage.conflictMine, hint: mine },
            { value: 'theirs', label: t.manage.conflictTheirs, hint: theirs },
          ]}
        />
      ))}
      <div className="actions">
        <button type="submit" className="button" name="do" value="save">
          {t.manage.conflictSave}
        </button>
      </div>
    </PostForm>
  )
}
