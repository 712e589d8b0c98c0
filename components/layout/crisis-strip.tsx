import type { Messages } from '#lib/i18n/messages/en.ts'

/** The numbers that come before everything else, on every page. */
export function CrisisStrip({ t }: { t: Messages }) {
  return (
    <aside className="crisis" aria-label={t.crisis.label}>
      <ul className="plain wrap">
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
    </aside>
  )
}
