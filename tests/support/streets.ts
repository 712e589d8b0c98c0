import { makePmtiles, type TileFeature } from '#tests/support/pmtiles.ts'

const everywhere: TileFeature = {
  kind: 'polygon',
  at: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  properties: { kind: 'earth' },
}

/** Tiles of the whole world with land and one named road, enough to see whether a map is drawn. */
export function makeStreets(): Buffer {
  const road: TileFeature = {
    kind: 'line',
    at: [
      [0, 0.38],
      [1, 0.38],
    ],
    properties: { kind: 'highway', name: 'Main Road' },
  }
  const town: TileFeature = { kind: 'point', at: [[0.266, 0.38]], properties: { kind: 'locality', name: 'Testville' } }
  return makePmtiles([{ z: 0, x: 0, y: 0, layers: { earth: [everywhere], roads: [road], places: [town] } }])
}
