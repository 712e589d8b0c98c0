import type { ArticleLink } from '#lib/guide/present-article.ts'

/** Articles by title and summary. */
export function ArticleLinks({ links }: { links: readonly ArticleLink[] }) {
  return (
    <ul className="plain guide-links">
      {links.map(({ href, title, summary }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  )
}
