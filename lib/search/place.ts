/** A place that a search can be near: a ZIP code or a city, with its point. */
export type PointPlace = { kind: 'zip' | 'city'; label: string; lat: number; lng: number; state: string }

/** A whole state. `also` are cities of the same name ("New York"), which the visitor may have meant. */
export type StatePlace = { kind: 'state'; label: string; state: string; also: PlaceOption[] }

/** A place as it was found. `label` reads as it is written: "90210 (Beverly Hills, CA)", "Dayton, OH", "Ohio". */
export type FoundPlace = PointPlace | StatePlace

/** A place to offer instead, with its point; `near` is what to search for. */
export type PlaceOption = { near: string; label: string; state: string; lat: number; lng: number }

/** What became of a typed place. */
export type PlaceOutcome =
  | FoundPlace
  | { kind: 'ambiguous'; options: PlaceOption[] }
  | { kind: 'unknown'; suggestions: PlaceOption[] }
