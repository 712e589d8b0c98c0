const buckets = 1024
const smallEnough = 64

/** Columns with a key each, of which the first `length` count. */
export type Keyed = { columns: Int32Array; keys: Float64Array; length: number }

/**
 * The columns at `offset … offset + count - 1` in the order of their keys, equal ones by their number in `ties`, which is by column.
 * Time is proportional to the length wherever the page is: keys are counted into buckets, and only the buckets that the
 * page touches are looked at again, until few enough are left to sort. Overwrites what it is given.
 */
export function selectPage(all: Keyed, offset: number, count: number, ties: Float64Array): number[] {
  return select(all, offset, Math.min(count, all.length - offset), ties, false)
}

function select(some: Keyed, offset: number, count: number, ties: Float64Array, keysAreTies: boolean): number[] {
  if (count <= 0) return []
  if (some.length <= smallEnough) return sorted(some, ties).slice(offset, offset + count)
  const { low, high } = extremes(some)
  if (low === high) {
    if (keysAreTies) throw new Error('two columns share a place in the order')
    for (let at = 0; at < some.length; at++) some.keys[at] = ties[some.columns[at] as number] as number
    return select(some, offset, count, ties, true)
  }
  const scale = (buckets - 1) / (high - low)
  const counts = new Uint32Array(buckets)
  for (let at = 0; at < some.length; at++) {
    const bucket = (((some.keys[at] as number) - low) * scale) | 0
    counts[bucket] = (counts[bucket] as number) + 1
  }
  const first = bucketAt(counts, offset)
  const last = bucketAt(counts, offset + count - 1)
  const bounds = { low, scale }
  if (first.bucket === last.bucket) {
    return select(take(some, bounds, first.bucket, first.bucket, some), offset - first.start, count, ties, keysAreTies)
  }
  const head = take(some, bounds, first.bucket, first.bucket)
  const middle = take(some, bounds, first.bucket + 1, last.bucket - 1)
  const tail = take(some, bounds, last.bucket, last.bucket)
  const fromHead = first.start + head.length - offset
  return [
    ...select(head, offset - first.start, fromHead, ties, keysAreTies),
    ...sorted(middle, ties),
    ...select(tail, 0, count - fromHead - middle.length, ties, keysAreTies),
  ]
}

function extremes({ keys, length }: Keyed): { low: number; high: number } {
  let low = Infinity
  let high = -Infinity
  for (let at = 0; at < length; at++) {
    const key = keys[at] as number
    if (key < low) low = key
    if (key > high) high = key
  }
  return { low, high }
}

/** The bucket that holds the column at a place in the order, and the place at which that bucket starts. */
function bucketAt(counts: Uint32Array, place: number): { bucket: number; start: number } {
  let start = 0
  for (let bucket = 0; bucket < buckets; bucket++) {
    const end = start + (counts[bucket] as number)
    if (place < end) return { bucket, start }
    start = end
  }
  throw new Error('the page is beyond the end')
}

/** The columns of some buckets, moved to the front of `into` or to arrays of their own. */
function take(
  { columns, keys, length }: Keyed,
  { low, scale }: { low: number; scale: number },
  from: number,
  to: number,
  into: Keyed = { columns: new Int32Array(length), keys: new Float64Array(length), length: 0 },
): Keyed {
  let taken = 0
  for (let at = 0; at < length; at++) {
    const key = keys[at] as number
    const bucket = ((key - low) * scale) | 0
    if (bucket < from || bucket > to) continue
    into.columns[taken] = columns[at] as number
    into.keys[taken] = key
    taken++
  }
  return { columns: into.columns, keys: into.keys, length: taken }
}

function sorted({ columns, keys, length }: Keyed, ties: Float64Array): number[] {
  const places = Array.from({ length }, (_, at) => at)
  places.sort(
    (a, b) =>
      (keys[a] as number) - (keys[b] as number) ||
      (ties[columns[a] as number] as number) - (ties[columns[b] as number] as number),
  )
  return places.map((at) => columns[at] as number)
}
