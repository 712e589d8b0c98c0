type Position = [x: number, y: number]

/** Something on a tile: positions are shares of the tile's width and height, from its upper left corner. */
export type TileFeature = {
  kind: 'point' | 'line' | 'polygon'
  at: Position[]
  properties: Record<string, string | number>
}

/** A tile by its layers. */
export type Tile = { z: number; x: number; y: number; layers: Record<string, TileFeature[]> }

const extent = 4096
const types = { point: 1, line: 2, polygon: 3 }

/** A PMTiles archive of version 3, not compressed, of a few tiles in the order of their ids. */
export function makePmtiles(tiles: readonly Tile[]): Buffer {
  const bodies = tiles.map(({ layers }) =>
    Buffer.concat(Object.entries(layers).map(([name, features]) => field(3, layer(name, features)))),
  )
  const ids = tiles.map(tileId)
  const directory = Buffer.concat(
    [
      tiles.length,
      ...ids.map((id, i) => id - (ids[i - 1] ?? 0)),
      ...tiles.map(() => 1),
      ...bodies.map((body) => body.length),
      // 0 stands for "right after the one before".
      ...tiles.map((_, i) => (i === 0 ? 1 : 0)),
    ].map(varint),
  )
  const metadata = Buffer.from('{}')
  const data = Buffer.concat(bodies)
  const header = Buffer.alloc(127)
  header.write('PMTiles\u0003', 'latin1')
  const end = header.length + directory.length
  const numbers = [header.length, directory.length, end, metadata.length, 0, 0, end + metadata.length, data.length]
  numbers.forEach((number, i) => {
    header.writeBigUInt64LE(BigInt(number), 8 + 8 * i)
  })
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), at)
  header.set([1, 1, 1, 1, Math.min(...tiles.map(({ z }) => z)), Math.max(...tiles.map(({ z }) => z))], 96)
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * i)
  return Buffer.concat([header, directory, metadata, data])
}

/** The place of a tile on the Hilbert curve through all tiles (PMTiles specification, version 3). */
function tileId({ z, x, y }: Tile): number {
  let id = (4 ** z - 1) / 3
  let [a, b] = [x, y]
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const right = (a & side) > 0 ? 1 : 0
    const lower = (b & side) > 0 ? 1 : 0
    id += side * side * ((3 * right) ^ lower)
    if (lower === 0) {
      if (right === 1) [a, b] = [side - 1 - a, side - 1 - b]
      ;[a, b] = [b, a]
    }
  }
  return id
}

/** A layer of a Mapbox vector tile, version 2. */
function layer(name: string, features: readonly TileFeature[]): Buffer {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))]
  return Buffer.concat([
    number(15, 2),
    field(1, Buffer.from(name)),
    ...features.map(({ kind, at, properties }) => {
      const tags = Object.entries(properties).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)])
      return field(
        2,
        Buffer.concat([
          field(2, Buffer.concat(tags.map(varint))),
          number(3, types[kind]),
          field(4, Buffer.concat(geometry(kind, at).map(varint))),
        ]),
      )
    }),
    ...keys.map((key) => field(3, Buffer.from(key))),
    ...values.map((value) => field(4, typeof value === 'string' ? field(1, Buffer.from(value)) : number(5, value))),
    number(5, extent),
  ])
}

function geometry(kind: TileFeature['kind'], at: readonly Position[]): number[] {
  const points = at.map(([x, y]) => [Math.round(x * extent), Math.round(y * extent)] as const)
  const steps = points.map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)] as const)
  const zigzag = (value: number) => (value < 0 ? -value * 2 - 1 : value * 2)
  const [first = [], ...rest] = steps.map((step) => step.map(zigzag))
  const line = rest.length > 0 ? [rest.length * 8 + 2, ...rest.flat()] : []
  return [9, ...first, ...line, ...(kind === 'polygon' ? [15] : [])]
}

/** A field of a protocol buffer with a length, and one that is a number. */
const field = (id: number, body: Buffer) => Buffer.concat([varint(id * 8 + 2), varint(body.length), body])
const number = (id: number, value: number) => Buffer.concat([varint(id * 8), varint(value)])

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}
