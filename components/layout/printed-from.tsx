import type { Messages } from '#lib/i18n/messages/en.ts'

/** Where a sheet of paper comes from. The day is the one this page was made: no page knows when it is printed. */
export function PrintedFrom({ t, url, day }: { t: Messages; url: string; day: string }) {
  return <p className="printed-from print-only wrap">{t.share.printed(url, day)}</p>
}
