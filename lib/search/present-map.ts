import { formatList } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { drawMap, type MapDrawing, type Town } from '#lib/map/draw-map.ts'
import type { MapFrame } from '#lib/map/frame.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import type { ResultItem } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'

/** A line under the map: a sign and what it means, or a remark. */
export type MapKey = { sign: 'pin' | 'approximate' | 'place' | 'circle' | 'none'; text: string }

/** A map in plain values. `names[i]` says what pin i stands for; `targets[i]` is the result it leads to. */
export type MapView = {
  title: string
  description: string
  drawing: MapDrawing
  names: string[]
  targets: number[]
  scale: string
  key: MapKey[]
}

/** What a map is drawn from besides the results: what it shows, and the towns it may name. */
export type MapSource = { frame: MapFrame; towns: readonly Town[] }

/** A page of results as a map. Results are numbered from 1 in the order of the list. */
export function presentMap(
  { frame, towns }: MapSource,
  items: readonly ResultItem[],
  place: FoundPlace | null,
  locale: Locale,
): MapView {
  const t = messagesOf(locale).map
  const places = items.flatMap(({ facility: { location } }, i) =>
    location
      ? [{ lat: location.lat, lng: location.lng, number: i + 1, approximate: location.precision === 'zip' }]
      : [],
  )
  const drawing = drawMap(usOutlines(), frame, places, wantedFirst(towns, items, place))
  const named = (number: number) => t.pin(number, items[number - 1]?.facility.name ?? '')
  return {
    title: place ? t.titleOf(place.label) : t.title,
    description: t.description(places.length),
    drawing,
    names: drawing.pins.map(({ numbers }) => formatList(locale, numbers.map(named))),
    targets: drawing.pins.map(({ numbers }) => items[(numbers[0] ?? 1) - 1]?.facility.id ?? 0),
    scale: t.scale(drawing.scaleBar.miles),
    key: presentKey(frame, drawing, items.length - places.length, place, locale),
  }
}

/** The town searched from and those of this page's results before others of any size: a visitor looks for them. */
function wantedFirst(towns: readonly Town[], items: readonly ResultItem[], place: FoundPlace | null): Town[] {
  const own =
    place?.kind === 'city'
      ? [{ name: place.label.replace(/, ..$/, ''), state: place.state, lat: place.lat, lng: place.lng }]
      : []
  const nameOf = ({ name, state }: { name: string; state: string }) => `${name}, ${state}`
  const cities = new Set(items.map(({ facility: { city, state } }) => nameOf({ name: city, state })))
  const others = towns.filter((town) => !own.some((each) => nameOf(each) === nameOf(town)))
  return [
    ...own,
    ...others.filter((town) => cities.has(nameOf(town))),
    ...others.filter((town) => !cities.has(nameOf(town))),
  ]
}

function presentKey(frame: MapFrame, drawing: MapDrawing, notShown: number, place: FoundPlace | null, locale: Locale) {
  const t = messagesOf(locale).map
  const key: MapKey[] = []
  if (drawing.pins.some(({ approximate }) => !approximate)) key.push({ sign: 'pin', text: t.numbers })
  if (drawing.pins.some(({ approximate }) => approximate)) key.push({ sign: 'approximate', text: t.approximate })
  if (frame.place && place) key.push({ sign: 'place', text: place.label })
  if (drawing.circle && frame.circle) key.push({ sign: 'circle', text: t.circle(frame.circle.miles) })
  else if (frame.circle) key.push({ sign: 'none', text: t.circleBeyond(frame.circle.miles) })
  if (notShown > 0) key.push({ sign: 'none', text: t.notShown(notShown) })
  return key
}
