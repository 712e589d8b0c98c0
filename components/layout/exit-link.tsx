import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QuickExit } from '#lib/quick-exit.ts'

/** A plain link away from here. The script of the page, where it runs, finds it by `data-exit`. */
export function ExitLink({ t, exit }: { t: Messages; exit: QuickExit }) {
  return (
    <p className="exit no-print">
      <a href={exit.aboutHref}>{t.exit.about}</a>
      <a className="button exit-button" href={exit.href} rel="nofollow noreferrer" title={t.exit.shift} data-exit>
        {t.exit.leave}
      </a>
    </p>
  )
}
