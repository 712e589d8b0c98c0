import type { Messages } from '#lib/i18n/messages/en.ts'
import type { MapView } from '#lib/search/present-map.ts'
import type { StreetMapLink } from '#lib/search/present-street-map.ts'
import { MapFigure } from './map-figure.tsx'

/** `street` is null where there is no street map. */
type Props = { t: Messages; map: MapView; street: StreetMapLink | null }

/** The results of a page on a map. On a narrow screen it is folded, so that the list comes first. */
export function SearchMap({ t, map, street }: Props) {
  return (
    <details className="map">
      <summary>{t.map.show}</summary>
      <MapFigure map={map} />
      {street && (
        <p className="street-link">
          <a href={street.href}>{street.text}</a>
          <span className="hint">{street.note}</span>
        </p>
      )}
    </details>
  )
}
