import type { TaskTag } from '#lib/manage/present-tasks.ts'

/** How something stands, in a word each. */
export function TaskTags({ tags }: { tags: readonly TaskTag[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="plain task-tags">
      {tags.map(({ text, tone }) => (
        <li key={text} className={`tag task-${tone}`}>
          {text}
        </li>
      ))}
    </ul>
  )
}
