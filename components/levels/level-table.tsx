import type { ArticleLink } from '#lib/guide/present-article.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LevelView } from '#lib/search/present-levels.ts'

type Props = { t: Messages; levels: readonly (LevelView & { article: ArticleLink })[] }

/** The levels of care, one row each: hours and where you sleep tell them apart. */
export function LevelTable({ t, levels }: Props) {
  const sleep = { home: t.levels.sleepHome, there: t.levels.sleepThere, either: t.levels.sleepEither }
  return (
    <table className="levels">
      <thead>
        <tr>
          <th scope="col">{t.levels.level}</th>
          <th scope="col">{t.levels.hours}</th>
          <th scope="col">{t.levels.sleep}</th>
          <th scope="col">{t.levels.inCatalogue}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr key={level.key}>
            <th scope="row">
              {level.name}
              <p>
                {level.what} <a href={level.article.href}>{level.article.title}</a>
              </p>
            </th>
            <td data-label={t.levels.hours}>
              {level.usual}
              {level.source && (
                <p className="hint">
                  {t.levels.source}: {level.source}
                </p>
              )}
            </td>
            <td data-label={t.levels.sleep}>{sleep[level.sleep]}</td>
            <td data-label={t.levels.inCatalogue}>
              {level.count && <p className="level-count">{level.count}</p>}
              <a href={level.href}>{t.levels.find(level.short)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
