import type { Messages } from '#lib/i18n/messages/en.ts'

/** Says that a fact was stated too long ago to be relied on. */
export function OldTag({ t }: { t: Messages }) {
  return (
    <>
      {' '}
      <span className="tag tag-usual">{t.facility.mayBeOutdated}</span>
    </>
  )
}
