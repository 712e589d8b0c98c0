import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ManagedView } from '#lib/manage/present-managed.ts'
import { TaskTags } from './task-tags.tsx'

type Props = { t: Messages; view: ManagedView; searchHref: string }

/** The facilities that a person edits, each a link to its task list. */
export function ManagedList({ t, view, searchHref }: Props) {
  if (view.facilities.length === 0) {
    return (
      <>
        <p className="lead">{t.manage.none}</p>
        <p>
          <a href={searchHref}>{t.manage.findListing}</a>
        </p>
      </>
    )
  }
  return (
    <>
      <p className="lead">{t.manage.lead}</p>
      <ul className="plain tasks">
        {view.facilities.map(({ id, name, place, href, tags }) => (
          <li key={id} className="task">
            <div>
              <h2>
                <a href={href}>{name}</a>
              </h2>
              <p className="muted">{place}</p>
            </div>
            <TaskTags tags={tags} />
          </li>
        ))}
      </ul>
      {view.more && <p>{t.manage.more}</p>}
    </>
  )
}
