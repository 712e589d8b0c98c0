import type { MapView } from '#lib/search/present-map.ts'

/** Numbered links from the map to the list; one can stand for several results. */
export function MapPins({ map: { drawing, names, targets } }: { map: MapView }) {
  return drawing.pins.map((pin, i) => (
    <a
      key={pin.numbers[0]}
      href={`#facility-${targets[i]}`}
      className={[
        'pin',
        ...pin.numbers.map((number) => `pin-${number}`),
        ...(pin.approximate ? ['pin-approximate'] : []),
      ].join(' ')}
    >
      <title>{names[i]}</title>
      <rect
        x={Math.round(pin.x - pin.width / 2)}
        y={Math.round(pin.y - pin.height / 2)}
        width={Math.round(pin.width)}
        height={pin.height}
        rx={pin.height / 2}
      />
      <text x={Math.round(pin.x)} y={Math.round(pin.y) + 4}>
        {pin.label}
      </text>
    </a>
  ))
}
