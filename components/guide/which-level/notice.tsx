import type { NoticeView } from '#lib/guide/which-level/present-notice.ts'

/** What to do at once, and whom to call. */
export function Notice({ notice }: { notice: NoticeView }) {
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
        <a href={more.href}>{more.label}</a>
      </p>
    </div>
  )
}
