import type { Fact, FactValue } from '#lib/facility/present/section.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Attribution } from './attribution.tsx'

/** Up to this many values stand on lines of their own. */
const fewValues = 4

/** Facts as a description list; the values of one fact follow each other on a line. */
export function FactList({ t, facts }: { t: Messages; facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may carry the same label
        <div key={index} className={fact.values.length > fewValues ? 'many' : undefined}>
          <dt>{fact.label}</dt>
          {fact.values.map((value, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two prices may read the same
            <dd key={position}>
              <Value value={value} />
              {position === fact.values.length - 1 && <Attribution t={t} of={fact} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Value({ value }: { value: FactValue }) {
  const text = value.href ? <a href={value.href}>{value.text}</a> : value.text
  return (
    <>
      {value.ownWords ? (
        <q className="own-words">{text}</q>
      ) : value.ended ? (
        <span className="ended">{text}</span>
      ) : (
        text
      )}
      {value.note && <span className="muted"> ({value.note})</span>}
    </>
  )
}
