import type { Messages } from '#lib/i18n/messages/en.ts'

/** What nobody has stated, to be asked about. */
export function Gaps({ t, topics }: { t: Messages; topics: readonly string[] }) {
  if (topics.length === 0) return null
  return (
    <p className="gaps">
      <strong>{t.facility.gaps}:</strong> {topics.join(' · ')}
    </p>
  )
}
