import type { MapDrawing } from '#lib/map/draw-map.ts'

const left = 10
const bottom = 10

/** How long so many miles are on the map. */
export function ScaleBar({ drawing: { height, scaleBar }, label }: { drawing: MapDrawing; label: string }) {
  return (
    <g className="map-scale">
      <path d={`M${left} ${height - bottom - 5}v5h${scaleBar.length}v-5`} />
      <text x={left + scaleBar.length / 2} y={height - bottom - 6}>
        {label}
      </text>
    </g>
  )
}
