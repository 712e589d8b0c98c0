import type { Messages } from '#lib/i18n/messages/en.ts'

type Result = { id: number; facility: string | null; result: 'approved' | 'stale' | 'own' | 'gone' }

/** What came of each change that was to be approved. */
export function BulkResult({ t, results }: { t: Messages; results: readonly Result[] }) {
  if (results.length === 0) {
    return (
      <p className="notice notice-alert" role="alert">
        {t.moderation.bulkNone}
      </p>
    )
  }
  return (
    <section className="notice" role="status" aria-labelledby="bulk-title">
      <h2 id="bulk-title">{t.moderation.bulkTitle}</h2>
      <ul className="plain">
        {results.map(({ id, facility, result }) => (
          <li key={id}>{t.moderation.bulkResult[result](facility ?? String(id))}</li>
        ))}
      </ul>
    </section>
  )
}
