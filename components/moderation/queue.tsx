import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QueueItemView, QueueView } from '#lib/moderation/present-queue.ts'

/** What waits, each with its clock; where several can be approved at once, with a box to choose it. */
export function QueueList({ t, view }: { t: Messages; view: QueueView }) {
  if (view.items.length === 0) return <p className="lead">{t.moderation.queueEmpty}</p>
  const list = (
    <ol className="plain queue">
      {view.items.map((item) => (
        <Item key={item.href} t={t} item={item} together={view.together} />
      ))}
    </ol>
  )
  if (!view.together) return list
  return (
    <form method="post">
      {list}
      <p className="hint">{t.moderation.bulkHint}</p>
      <button type="submit" className="button" name="do" value="together">
        {t.moderation.bulk}
      </button>
    </form>
  )
}

function Item({ t, item, together }: { t: Messages; item: QueueItemView; together: boolean }) {
  return (
    <li className="queue-item">
      {together && (
        <input
          type="checkbox"
          name="change"
          value={item.id}
          disabled={item.mine}
          aria-label={t.moderation.select(item.name)}
        />
      )}
      <div>
        <a href={item.href}>{item.name}</a>
        <p className="queue-about">
          {item.kind}
          {item.about && `: ${item.about}`} · {item.place}
        </p>
        {item.note && <p className="queue-note">{item.note}</p>}
      </div>
      <p className={item.late ? 'queue-clock queue-late' : 'queue-clock'}>{item.waiting}</p>
    </li>
  )
}
