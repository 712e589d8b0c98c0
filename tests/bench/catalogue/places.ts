import type { Random } from '#tests/unit/search/index/random-catalogue.ts'
import type { StockFacility, StockPlace } from './stock.ts'

/** Facilities that are put where real ones are; the others go to any ZIP code of the state, of which large towns have many. */
const besideReal = 0.8
/** Half the width of the square around a ZIP code's point in which streets are: about two miles of latitude. */
const spreadDegrees = 0.03

/** Finds a real place in a facility's own state, as densely as facilities are there. */
export class Places {
  private readonly ofState = new Map<string, { dense: StockPlace[]; all: StockPlace[] }>()

  constructor(
    places: readonly StockPlace[],
    facilities: readonly StockFacility[],
    private readonly random: Random,
  ) {
    const byZip = new Map(places.map((place) => [place.zip, place]))
    for (const place of places) this.state(place.state).all.push(place)
    for (const { zip, state } of facilities) {
      const place = byZip.get(zip)
      if (place?.state === state) this.state(state).dense.push(place)
    }
  }

  /**
   * A ZIP code of the state.
   * @throws Error where the gazetteer has none
   */
  next(state: string): StockPlace {
    const { dense, all } = this.state(state)
    if (all.length === 0) throw new Error(`the gazetteer has no ZIP code of ${state}`)
    return this.random.pick(dense.length > 0 && this.random.chance(besideReal) ? dense : all)
  }

  /** A point near the middle of a ZIP code. */
  near({ lat, lng }: StockPlace): { lat: number; lng: number } {
    const away = () => (this.random.next() + this.random.next() - 1) * spreadDegrees
    return { lat: round(lat + away()), lng: round(lng + away() / Math.cos((lat * Math.PI) / 180)) }
  }

  private state(state: string): { dense: StockPlace[]; all: StockPlace[] } {
    const known = this.ofState.get(state) ?? { dense: [], all: [] }
    this.ofState.set(state, known)
    return known
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
