import type { Messages } from '#lib/i18n/messages/en.ts'
import type { StateView } from '#lib/search/present-states.ts'

/** Every state with how many facilities it has. */
export function States({ t, states }: { t: Messages; states: readonly StateView[] }) {
  if (states.length === 0) return null
  return (
    <section aria-labelledby="states-title">
      <h2 id="states-title">{t.home.states}</h2>
      <ul className="plain states">
        {states.map((state) => (
          <li key={state.href}>
            <a href={state.href}>{state.name}</a> <span className="muted">{state.count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
