import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QuickExit } from '#lib/quick-exit.ts'
import { ExitLink } from './exit-link.tsx'

type Props = { t: Messages; exit: QuickExit | undefined }

/** The numbers that come before everything else, on every page, and on some the way out. */
export function CrisisStrip({ t, exit }: Props) {
  return (
    <aside className="crisis" aria-label={t.crisis.label}>
      <div className="wrap">
        <ul className="plain">
          <li>
            <span>{t.crisis.emergency}:</span> <a href="tel:911">911</a>
          </li>
          <li>
            <span>{t.crisis.lifeline}:</span> <a href="tel:988">988</a>
          </li>
          <li>
            <span>{t.crisis.helpline}:</span> <a href="tel:+18006624357">1-800-662-4357</a>
          </li>
        </ul>
        {exit && <ExitLink t={t} exit={exit} />}
      </div>
    </aside>
  )
}
