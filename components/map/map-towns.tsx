import type { TownLabel } from '#lib/map/town-labels.ts'

/** Towns for orientation. */
export function MapTowns({ towns }: { towns: readonly TownLabel[] }) {
  return (
    <g className="map-towns">
      <path d={towns.map(({ dot }) => (dot ? `M${Math.round(dot[0])} ${Math.round(dot[1])}h0` : '')).join('')} />
      {towns.map(({ name, text: [x, y], anchor }) => (
        <text
          key={`${name} ${x}`}
          x={Math.round(x)}
          y={Math.round(y)}
          textAnchor={anchor === 'start' ? undefined : anchor}
        >
          {name}
        </text>
      ))}
    </g>
  )
}
