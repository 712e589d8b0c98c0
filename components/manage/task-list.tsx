import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Task } from '#lib/manage/present-tasks.ts'
import { StillRight } from './still-right.tsx'
import { TaskTags } from './task-tags.tsx'

/** The parts of a listing, each with how it stands and, where it may be out of date, a button that says it is still right. */
export function TaskList({ t, tasks }: { t: Messages; tasks: readonly Task[] }) {
  return (
    <ul className="plain tasks">
      {tasks.map((task) => (
        <li key={task.key} className="task">
          <div>
            <h3>
              <a href={task.href}>{task.title}</a>
            </h3>
            <p className="muted">{task.about}</p>
          </div>
          <TaskTags tags={task.tags} />
          {task.print !== null && <StillRight t={t} section={task.key} title={task.title} print={task.print} />}
        </li>
      ))}
    </ul>
  )
}
