import type { MapView } from '#lib/search/present-map.ts'
import { MapGround } from './map-ground.tsx'
import { MapKeyList } from './map-key.tsx'
import { MapLeaders } from './map-leaders.tsx'
import { MapPins } from './map-pins.tsx'
import { MapTowns } from './map-towns.tsx'
import { ScaleBar } from './scale-bar.tsx'

/** The drawn map of a page of results, with what its signs mean. */
export function MapFigure({ map }: { map: MapView }) {
  const { drawing } = map
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for an SVG of links */}
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="group" aria-labelledby="map-title map-description">
        <title id="map-title">{map.title}</title>
        <desc id="map-description">{map.description}</desc>
        <svg aria-hidden="true" focusable="false">
          <MapGround drawing={drawing} />
          <MapTowns towns={drawing.towns} />
          <ScaleBar drawing={drawing} label={map.scale} />
          <MapLeaders pins={drawing.pins} />
        </svg>
        <MapPins map={map} />
      </svg>
      <figcaption>
        <MapKeyList items={map.key} />
      </figcaption>
    </figure>
  )
}
