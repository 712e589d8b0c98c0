import type { ReviewRow } from '#lib/claims/present-review.ts'

/** What is known of something to decide on, a line for each fact. */
export function ReviewRows({ rows }: { rows: readonly ReviewRow[] }) {
  return (
    <dl className="facts">
      {rows.map(({ label, lines, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line}>
              {href ? (
                <a href={href} rel="nofollow noopener">
                  {line}
                </a>
              ) : (
                line
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
