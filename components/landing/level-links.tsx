import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LevelLinkView } from '#lib/landing/present-levels.ts'

type Props = { t: Messages; levels: readonly LevelLinkView[]; more: readonly { href: string; title: string }[] }

/** How many facilities of a place offer each level, drawn as bars. */
export function LevelLinks({ t, levels, more }: Props) {
  return (
    <section className="level-links" aria-labelledby="levels-title">
      <h2 id="levels-title">{t.landing.byLevel}</h2>
      <p className="hint">{t.landing.byLevelNote}</p>
      <ul className="plain">
        {levels.map((level) => (
          <li key={level.name} aria-current={level.current ? 'true' : undefined}>
            {level.href === null ? <strong>{level.name}</strong> : <a href={level.href}>{level.name}</a>}{' '}
            <span className="link-count">{level.count}</span>
            <meter className="level-bar" min={0} max={100} value={level.share} aria-hidden="true" />
          </li>
        ))}
      </ul>
      {more.map(({ href, title }) => (
        <p key={href}>
          <a href={href}>{title}</a>
        </p>
      ))}
    </section>
  )
}
