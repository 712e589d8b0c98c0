import type { Messages } from '#lib/i18n/messages/en.ts'
import type { TasksView } from '#lib/manage/present-tasks.ts'

/** What else there is about a listing: the page the public sees, who edits it, and what was changed. */
export function ListingLinks({ t, view }: { t: Messages; view: TasksView }) {
  return (
    <ul className="plain listing-links">
      <li>
        <a href={view.publicHref}>{t.manage.public}</a>
      </li>
      <li>
        <a href={view.peopleHref}>{t.manage.people}</a>
      </li>
      <li>
        <a href={view.historyHref}>{t.manage.history}</a>
      </li>
    </ul>
  )
}
