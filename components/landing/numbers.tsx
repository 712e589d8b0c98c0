import type { Messages } from '#lib/i18n/messages/en.ts'
import type { NumberView } from '#lib/landing/present-numbers.ts'

/** What there is, in a few numbers that say of how many. */
export function Numbers({ t, numbers }: { t: Messages; numbers: readonly NumberView[] }) {
  return (
    <section className="numbers" aria-label={t.landing.numbers}>
      <ul className="plain">
        {numbers.map((number) => (
          <li key={number.label} className="number">
            <strong className="number-value">{number.value}</strong>{' '}
            {number.href ? (
              <a href={number.href} rel="nofollow">
                {number.label}
              </a>
            ) : (
              <span>{number.label}</span>
            )}{' '}
            <span className="number-note">{number.note}</span>
          </li>
        ))}
      </ul>
      <p className="hint">{t.landing.numbersNote}</p>
    </section>
  )
}
