import type { CompareNotice } from '#lib/compare/present-compare.ts'

/** What could not be compared or measured, each with a way on where there is one. */
export function CompareNotices({ notices }: { notices: readonly CompareNotice[] }) {
  return notices.map(({ text, link }) => (
    <p key={text} className="notice">
      {text} {link && <a href={link.href}>{link.label}</a>}
    </p>
  ))
}
