import { Select } from '#components/forms/select.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QueueView } from '#lib/moderation/present-queue.ts'
import type { QueueFilter } from '#lib/moderation/queue-filter.ts'

type Props = { t: Messages; view: QueueView; filter: QueueFilter; action: string }

/** The kinds with how much of each waits, and the rest of the filter as a form. */
export function QueueFilters({ t, view, filter, action }: Props) {
  const m = t.moderation
  return (
    <>
      <nav aria-label={m.filter} className="queue-kinds">
        <ul className="plain">
          {view.kinds.map(({ label, count, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label} <span className="queue-count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action={action} className="queue-form">
        {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
        {filter.field && <input type="hidden" name="field" value={filter.field} />}
        <Select
          t={t}
          name="state"
          label={m.state}
          errors={[]}
          value={filter.state ?? ''}
          options={[{ value: '', label: m.anyState }, ...view.states]}
        />
        <Select
          t={t}
          name="age"
          label={m.age}
          errors={[]}
          value={filter.age === null ? '' : String(filter.age)}
          options={[{ value: '', label: m.anyAge }, ...view.ages]}
        />
        <Select
          t={t}
          name="status"
          label={m.status}
          errors={[]}
          value={filter.asked ? 'asked' : ''}
          options={[
            { value: '', label: m.waitsForUs },
            { value: 'asked', label: m.waitsForThem },
          ]}
        />
        <button type="submit" className="button button-quiet">
          {m.filter}
        </button>
      </form>
      {view.fields.length > 0 && (
        <nav aria-labelledby="fields-title" className="queue-fields">
          <p id="fields-title">{m.oneFieldTitle}</p>
          <ul className="plain">
            {view.fields.map(({ label, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'true' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
