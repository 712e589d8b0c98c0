import { PostForm } from '#components/forms/post-form.tsx'
import { DiffTable } from '#components/history/diff-table.tsx'
import type { DiffRow } from '#lib/facility/fact-words/present-diff.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { HiddenTyped } from './hidden-typed.tsx'

type Props = {
  t: Messages
  rows: readonly DiffRow[]
  /** What is not shown because a moderator looks at it first; null for nothing. */
  waits: string | null
  /** What could be said better in what was typed. */
  advice: readonly string[]
  action: string
  /** All that was typed, for saving it or going on. */
  typed: readonly [name: string, value: string][]
  backHref: string
}

/** Above a preview: that it is one, what changes, and the buttons that save it or go back to the form. */
export function PreviewHead({ t, rows, waits, advice, action, typed, backHref }: Props) {
  return (
    <section className="preview-head" aria-labelledby="preview-title">
      <h2 id="preview-title">{t.manage.previewTitle}</h2>
      <p>{rows.length > 0 ? t.manage.previewText : t.manage.previewNothing}</p>
      {rows.length > 0 && <DiffTable t={t} rows={rows} />}
      {waits && <p>{t.manage.previewWaits(waits)}</p>}
      {advice.length > 0 && (
        <>
          <p>{t.words.inPreview}</p>
          <ul>
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <PostForm action={action} className="actions" remembered={false}>
        <HiddenTyped typed={typed} />
        <button type="submit" className="button" name="do" value="save">
          {t.manage.save}
        </button>
        <button type="submit" className="button button-quiet" name="do" value="edit">
          {t.manage.backToForm}
        </button>
        <a href={backHref}>{t.manage.cancel}</a>
      </PostForm>
    </section>
  )
}
