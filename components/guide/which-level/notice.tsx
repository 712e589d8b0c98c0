import type { NoticeView } from '#lib/guide/which-level/present-notice.ts'

/** What to do at once. */
export function Notice({ notice }: { notice: NoticeView }) {
  return (
    <>
      <p>
        <strong>{notice.title}.</strong> {notice.text}
      </p>
      <p className="danger-ways">
        {notice.call && (
          <a className="button button-alert" href={notice.call.href}>
            {notice.call.label}
          </a>
        )}
        <a href={notice.more.href}>{notice.more.label}</a>
      </p>
    </>
  )
}
