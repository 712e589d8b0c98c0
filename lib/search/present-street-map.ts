import { formatList } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { MapFrame } from '#lib/map/frame.ts'
import { boxOfView } from '#lib/map/view.ts'
import type { Point } from '#lib/search/index/geo.ts'
import type { ResultItem } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'
import type { StreetMapSource } from '#lib/street-map/source.ts'
import type { CardPhoneView, CardView } from './present-card.ts'

/** The way to the street map, and what it means to take it. */
export type StreetMapLink = { href: string; text: string; note: string }

type Position = [lng: number, lat: number]

/** A result where it is; pins that are close to each other on the screen are drawn as one. */
export type StreetPin = { number: number; facility: number; name: string; at: Position; approximate: boolean }

/** What the script of the street map is told. */
export type StreetMapData = {
  /** The address of a style, or null for the one that comes along. */
  style: string | null
  bounds: [west: number, south: number, east: number, north: number]
  place: { at: Position; name: string } | null
  pins: StreetPin[]
  texts: Messages['streetMap']['script']
}

/** A result as the list beside the street map prints it. */
export type StreetResult = {
  id: number
  number: number
  href: string
  name: string
  place: string
  phone: CardPhoneView | null
  /** Why its pin is not where it is, or not there. */
  remark: string | null
}

/** The element that the street map opens in; an address that ends in it opens the map at once. */
export const streetMapId = 'street-map'

/** The link to the street map of a page of results. `siteUrl` is our own origin. */
export function presentStreetMapLink(
  source: StreetMapSource,
  siteUrl: string,
  query: SearchQuery,
  locale: Locale,
): StreetMapLink {
  const t = messagesOf(locale).streetMap
  const hosts = otherHosts(source, siteUrl)
  return {
    href: `${localPath(locale, `/search/map${toSearchString(query)}`)}#${streetMapId}`,
    text: t.open,
    note: hosts.length > 0 ? t.others(formatList(locale, hosts)) : t.own,
  }
}

/** Who learns of a visitor that opens the map, besides this website. */
function otherHosts(source: StreetMapSource, siteUrl: string): string[] {
  const origins = source.kind === 'style' ? source.origins : []
  return origins.filter((origin) => origin !== siteUrl).map((origin) => new URL(origin).host)
}

/** A page of results for the street map. Results are numbered from 1 in the order of the list, as on the cards. */
export function presentStreetMap(
  source: StreetMapSource,
  frame: MapFrame,
  items: readonly ResultItem[],
  place: FoundPlace | null,
  locale: Locale,
): StreetMapData {
  const pins = items.flatMap((item, i) => presentPin(item, i + 1, locale))
  const start = frame.place && place && { at: toPosition(frame.place), name: place.label }
  return {
    style: source.kind === 'style' ? source.url : null,
    bounds: boundsOf(start ? [...pins, start] : pins) ?? boundsOfView(frame),
    place: start,
    pins,
    texts: messagesOf(locale).streetMap.script,
  }
}

function presentPin({ facility }: ResultItem, number: number, locale: Locale): StreetPin[] {
  const t = messagesOf(locale).map
  const { id, location } = facility
  if (!location) return []
  const approximate = location.precision === 'zip'
  const name = t.pin(number, facility.name)
  return [
    {
      number,
      facility: id,
      name: approximate ? `${name} (${t.approximate})` : name,
      at: toPosition(location),
      approximate,
    },
  ]
}

/** To about a metre. */
const toPosition = ({ lat, lng }: Point): Position => [Number(lng.toFixed(5)), Number(lat.toFixed(5))]

function boundsOf(points: readonly { at: Position }[]): StreetMapData['bounds'] | null {
  if (points.length === 0) return null
  const lngs = points.map(({ at }) => at[0])
  const lats = points.map(({ at }) => at[1])
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

function boundsOfView({ view }: MapFrame): StreetMapData['bounds'] {
  const { south, west, east, north } = boxOfView(view)
  return [west, south, east, north]
}

/** The cards of a page as the list beside its street map. */
export function presentStreetResults(
  cards: readonly CardView[],
  items: readonly ResultItem[],
  locale: Locale,
): StreetResult[] {
  const t = messagesOf(locale)
  const precisions = new Map(items.map(({ facility }) => [facility.id, facility.location?.precision]))
  return cards.map(({ id, href, name, place, phone }, i) => {
    const precision = precisions.get(id)
    const remark = precision === 'zip' ? t.map.approximate : precision ? null : t.streetMap.notOnMap
    return { id, number: i + 1, href, name, place, phone, remark }
  })
}
