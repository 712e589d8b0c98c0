import type { Messages } from '#lib/i18n/messages/en.ts'
import type { MapKey, MapView } from '#lib/search/present-map.ts'
import { type StreetMapData, type StreetMapLink, streetMapId } from '#lib/search/present-street-map.ts'
import { MapFigure } from './map-figure.tsx'
import { MapKeyList } from './map-key.tsx'

/** Signs of the drawn map that the street map has too. */
const onStreetMap = new Set<MapKey['sign']>(['pin', 'approximate', 'place'])

type Props = { t: Messages; map: MapView; data: StreetMapData; link: StreetMapLink }

/**
 * The drawn map, and the place where a script of ours opens the street map instead (browser/street-map). Until it is
 * asked to, the script does nothing but show the button.
 */
export function StreetMap({ t, map, data, link }: Props) {
  return (
    <section id={streetMapId} className="street-map" data-map={JSON.stringify(data)} aria-label={t.map.show}>
      <noscript>
        <p className="notice">{t.streetMap.noScript}</p>
      </noscript>
      <div className="street-ask" hidden>
        <button type="button" className="button">
          {link.text}
        </button>
        <p className="hint">{link.note}</p>
      </div>
      <p className="street-status" role="status" />
      <div className="street-open" hidden>
        <div className="street-canvas" />
        <MapKeyList items={map.key.filter(({ sign }) => onStreetMap.has(sign))} />
      </div>
      <div className="map street-drawing">
        <MapFigure map={map} />
      </div>
    </section>
  )
}
