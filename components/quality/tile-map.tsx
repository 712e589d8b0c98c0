import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Tile } from '#lib/quality/present-quality.ts'

const side = 50

/** A square for each state, darker where more is verified. */
export function TileMap({ t, tiles }: { t: Messages; tiles: readonly Tile[] }) {
  return (
    <figure className="tile-map">
      <svg viewBox={`0 0 ${side * 11} ${side * 8}`} role="img" aria-labelledby="tile-map-title">
        <title id="tile-map-title">{t.quality.byStateAlt}</title>
        {tiles.map(({ state, column, row, text, step }) => (
          <g key={state} transform={`translate(${column * side} ${row * side})`} className={`tile tile-${step}`}>
            <rect x="1" y="1" width={side - 2} height={side - 2} rx="5" />
            <text x={side / 2} y="22">
              {state}
            </text>
            <text x={side / 2} y="39" className="tile-share">
              {text}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
