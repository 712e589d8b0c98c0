import type { Pin } from '#lib/map/pins.ts'

/** From pins that had to step aside to where they belong. */
export function MapLeaders({ pins }: { pins: readonly Pin[] }) {
  const tips = pins
    .filter(({ moved }) => moved)
    .map(({ tip: [x, y], ...pin }) => ({ pin, x: Math.round(x), y: Math.round(y) }))
  if (tips.length === 0) return null
  return (
    <g className="map-leaders">
      <path d={tips.map(({ x, y, pin }) => `M${x} ${y}l${Math.round(pin.x) - x} ${Math.round(pin.y) - y}`).join('')} />
      <path className="map-tips" d={tips.map(({ x, y }) => `M${x} ${y}h0`).join('')} />
    </g>
  )
}
