import type { Attribution as View } from '#lib/facility/present/attributed.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { OldTag } from './old-tag.tsx'

/** Where one part comes from where the rest does not, and whether it may be out of date. */
export function Attribution({ t, of: { source, old } }: { t: Messages; of: View }) {
  return (
    <>
      {old && <OldTag t={t} />}
      {source && <span className="source fact-source">{source}</span>}
    </>
  )
}
