import { PostForm } from '#components/forms/post-form.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Task } from '#lib/manage/present-tasks.ts'
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

type StillRightProps = { t: Messages; section: string; title: string; print: string; action?: string }

/** One press that says that all of a part is still right. `print` is what was seen. */
export function StillRight({ t, section, title, print, action }: StillRightProps) {
  return (
    <PostForm className="still-right" hidden={{ section, print }} {...(action && { action })}>
      <button
        type="submit"
        className="button button-quiet"
        name="do"
        value="confirm"
        aria-label={t.manage.stillRightAbout(title)}
      >
        {t.manage.stillRight}
      </button>
    </PostForm>
  )
}
