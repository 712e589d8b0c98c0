import type { NoticeView } from '#lib/guide/which-level/present-notice.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { NewTabLink } from './new-tab-link.tsx'

/** What to do at once, and whom to call. */
export function Notice({ t, notice }: { t: Messages; notice: NoticeView }) {
  const { title, text, call, more } = notice
  return (
    <div className="danger-notice">
      <p>
        <strong>{title}.</strong> {text}
      </p>
      <p className="danger-ways">
        {call && (
          <a className="button button-alert" href={call.href}>
            {call.label}
          </a>
        )}
        <NewTabLink t={t} href={more.href}>
          {more.label}
        </NewTabLink>
      </p>
    </div>
  )
}
