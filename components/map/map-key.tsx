import type { MapKey } from '#lib/search/present-map.ts'

/** What the signs on the map mean, and what is not on it. */
export function MapKeyList({ items }: { items: readonly MapKey[] }) {
  return (
    <ul className="plain map-key">
      {items.map(({ sign, text }) => (
        <li key={text}>
          <span className={`map-sign map-sign-${sign}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  )
}
