import { PostForm } from '#components/forms/post-form.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; section: string; title: string; print: string; action?: string }

/** One press that says that all of a part is still right. `print` is what was seen. */
export function StillRight({ t, section, title, print, action }: Props) {
  return (
    <PostForm className="still-right" hidden={{ section, print }} {...(action && { action })}>
      <button
        type="submit"
        className="button button-quiet"
        name="do"
        value="confirm"
        aria-label={t.manage.stillRightAbout(title)}
      >
        {t.manage.stillRight}
      </button>
    </PostForm>
  )
}
