import type { Messages } from '#lib/i18n/messages/en.ts'

/** Says before a part of a previewed listing that it reads differently from what is public now. */
export function ChangedMark({ t, on }: { t: Messages; on: boolean | undefined }) {
  return on ? <p className="changed-mark">{t.facility.changedPart}</p> : null
}
