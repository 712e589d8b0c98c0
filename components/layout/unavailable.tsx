import type { Messages } from '#lib/i18n/messages/en.ts'

/** What a page says while the database cannot be reached. */
export function Unavailable({ t }: { t: Messages }) {
  return (
    <>
      <h1>{t.outcome.unavailableTitle}</h1>
      <p className="lead">{t.outcome.unavailableText}</p>
      <ul className="links">
        <li>
          <a href="tel:911">911</a>, {t.crisis.emergency}
        </li>
        <li>
          <a href="tel:988">988</a>, {t.crisis.lifeline}
        </li>
        <li>
          <a href="tel:+18006624357">1-800-662-4357</a>, {t.crisis.helpline}
        </li>
      </ul>
    </>
  )
}
