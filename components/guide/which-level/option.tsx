import { SourceNumbers } from '#components/guide/source-numbers.tsx'
import type { OptionView } from '#lib/guide/which-level/present-result.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { OptionSearches } from './option-searches.tsx'

/** One level: what it is, why people ask about it, what would change that, and where to look. */
export function Option({ t, option }: { t: Messages; option: OptionView }) {
  const { level, name, usual, what, reasons, changes, search, narrower } = option
  return (
    <article className="option" aria-labelledby={`option-${level}`}>
      <h2 id={`option-${level}`}>{name}</h2>
      <div>
        <p className="option-usual">{usual}</p>
        <p>{what}</p>
        <OptionSearches t={t} search={search} narrower={narrower} />
      </div>
      <div>
        <h3>{t.whichLevel.why}</h3>
        <ul>
          {reasons.map(({ text, sources }) => (
            <li key={text}>
              {text} <SourceNumbers t={t} numbers={sources} />
            </li>
          ))}
        </ul>
        <h3>{t.whichLevel.change}</h3>
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </div>
    </article>
  )
}
