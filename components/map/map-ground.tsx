import type { MapDrawing } from '#lib/map/draw-map.ts'

/** Land, borders, the circle of the search and its middle. */
export function MapGround({ drawing: { ground, circle, place, width, height } }: { drawing: MapDrawing }) {
  return (
    <g>
      <rect className="map-outside" width={width} height={height} />
      <path className={ground.state ? 'map-land map-land-other' : 'map-land'} d={ground.land} />
      {ground.state && <path className="map-land" d={ground.state} />}
      {circle && (
        <circle className="map-circle" cx={round(circle.at[0])} cy={round(circle.at[1])} r={round(circle.radius)} />
      )}
      {ground.counties && <path className="map-counties" d={ground.counties} />}
      {ground.states && <path className="map-states" d={ground.states} />}
      {place && <path className="map-place" d={`M${round(place[0]) - 6} ${round(place[1])}h12m-6-6v12`} />}
    </g>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
