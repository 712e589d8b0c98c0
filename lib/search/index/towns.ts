import { placeKey } from '#lib/catalogue/fold-text.ts'

/** Key of a town within its state: survives the ways its name is written ("St. Louis", "Saint Louis"). */
export const townKey = (city: string): string => placeKey(city)

const noTowns: ReadonlyMap<string, ReadonlySet<number>> = new Map()

/** Which columns are in which town, by the city of their address. */
export class Towns {
  private readonly states = new Map<string, Map<string, Set<number>>>()
  private readonly cityOf: string[] = []
  /** By city as written: a key costs more to make than to look up. */
  private readonly keys = new Map<string, string>()

  add(column: number, state: string, city: string): void {
    const key = this.keys.get(city) ?? townKey(city)
    this.keys.set(city, key)
    const towns = this.states.get(state) ?? new Map<string, Set<number>>()
    const columns = towns.get(key) ?? new Set<number>()
    this.states.set(state, towns.set(key, columns.add(column)))
    this.cityOf[column] = city
  }

  remove(column: number, state: string): void {
    const towns = this.states.get(state)
    const key = this.keyOf(column)
    const columns = towns?.get(key)
    columns?.delete(column)
    if (columns?.size === 0) towns?.delete(key)
  }

  /** The key of a column's town. */
  keyOf(column: number): string {
    return this.keys.get(this.cityOf[column] ?? '') ?? ''
  }

  /** The columns of a town, or undefined when it has none. */
  columns(state: string, key: string): ReadonlySet<number> | undefined {
    return this.states.get(state)?.get(key)
  }

  /** Every town of a state with its columns, by key. */
  inState(state: string): ReadonlyMap<string, ReadonlySet<number>> {
    return this.states.get(state) ?? noTowns
  }

  /** A town's name as most of its addresses write it. */
  nameOf(columns: ReadonlySet<number>): string {
    const times = new Map<string, number>()
    for (const column of columns) {
      const city = this.cityOf[column] ?? ''
      times.set(city, (times.get(city) ?? 0) + 1)
    }
    let name = ''
    for (const [city, count] of times) {
      const most = times.get(name) ?? 0
      if (count > most || (count === most && city < name)) name = city
    }
    return name
  }
}
