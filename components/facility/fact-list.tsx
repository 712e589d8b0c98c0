import type { Fact, FactValue } from '#lib/facility/present/section.ts'

/** Facts as a description list. A facility's own text is in its own language, which we do not know. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may carry the same label
        <div key={index}>
          <dt>{fact.label}</dt>
          {fact.values.map((value) => (
            <dd key={`${value.text} ${value.note}`}>
              <Value value={value} />
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
      {value.ownWords ? <q className="own-words">{text}</q> : text}
      {value.note && <span className="muted"> ({value.note})</span>}
      {value.definition && <span className="definition">{value.definition}</span>}
    </>
  )
}
