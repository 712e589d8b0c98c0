import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'

const attribution =
  '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a> <a href="https://protomaps.com">Protomaps</a>'

/**
 * A MapLibre style for tiles of the Protomaps basemap, version 4 (https://docs.protomaps.com/basemaps/layers).
 * It names no glyphs and no sprite: MapLibre then draws letters with fonts of the browser, and nothing else is asked for.
 */
export function streetStyle(palette: Palette, tilesUrl: string): StyleSpecification {
  return {
    version: 8,
    sources: { streets: { type: 'vector', url: `pmtiles://${tilesUrl}`, attribution } },
    layers: [...ground(palette), ...roads(palette), ...borders(palette), ...names(palette)],
  }
}

const greenKinds = [
  ...['park', 'national_park', 'nature_reserve', 'protected_area', 'forest', 'wood', 'scrub', 'grass', 'meadow'],
  ...['garden', 'golf_course', 'cemetery', 'recreation_ground'],
]

const source = 'streets'

function ground({ beyond, land, green, water, building }: Palette): LayerSpecification[] {
  return [
    { id: 'beyond', type: 'background', paint: { 'background-color': beyond } },
    { id: 'land', type: 'fill', source, 'source-layer': 'earth', paint: { 'fill-color': land } },
    {
      id: 'green',
      type: 'fill',
      source,
      'source-layer': 'landuse',
      filter: kindIs(...greenKinds),
      paint: { 'fill-color': green },
    },
    {
      id: 'water',
      type: 'fill',
      source,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': water },
    },
    {
      id: 'rivers',
      type: 'line',
      source,
      'source-layer': 'water',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': water, 'line-width': widths(8, 0.8, 16, 4) },
    },
    {
      id: 'buildings',
      type: 'fill',
      source,
      'source-layer': 'buildings',
      minzoom: 14,
      paint: { 'fill-color': building },
    },
  ]
}

function roads({ road, mainRoad, highway, edge, rail }: Palette): LayerSpecification[] {
  const line = (id: string, kind: string, color: string, width: ExpressionSpecification): LayerSpecification => ({
    id,
    type: 'line',
    source,
    'source-layer': 'roads',
    filter: kindIs(kind),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  })
  return [
    line('rails', 'rail', rail, widths(10, 0.6, 16, 1.4)),
    line('paths', 'path', edge, widths(13, 0.6, 17, 1.4)),
    line('minor road edges', 'minor_road', edge, widths(12, 0.8, 17, 11)),
    line('main road edges', 'major_road', edge, widths(8, 1, 17, 17)),
    line('highway edges', 'highway', edge, widths(5, 1.2, 17, 21)),
    line('minor roads', 'minor_road', road, widths(12, 0.4, 17, 9)),
    line('main roads', 'major_road', mainRoad, widths(8, 0.6, 17, 14)),
    line('highways', 'highway', highway, widths(5, 0.8, 17, 18)),
  ]
}

function borders({ border }: Palette): LayerSpecification[] {
  return [
    {
      id: 'counties',
      type: 'line',
      source,
      'source-layer': 'boundaries',
      filter: kindIs('county'),
      paint: { 'line-color': border, 'line-width': 0.7, 'line-dasharray': [2, 3], 'line-opacity': 0.6 },
    },
    {
      id: 'states',
      type: 'line',
      source,
      'source-layer': 'boundaries',
      filter: kindIs('country', 'region'),
      paint: { 'line-color': border, 'line-width': 1.3, 'line-dasharray': [5, 2] },
    },
  ]
}

function names({ land, water, text, faintText, waterText }: Palette): LayerSpecification[] {
  const font = { 'text-font': ['system-ui'] }
  const halo = { 'text-halo-color': land, 'text-halo-width': 1.4 }
  const place = (id: string, kind: string, color: string, size: ExpressionSpecification): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    'source-layer': 'places',
    filter: kindIs(kind),
    layout: {
      ...font,
      'text-field': ['get', 'name'],
      'text-size': size,
      'text-max-width': 8,
      // The larger town is named where there is room for one.
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population_rank'], 0]],
    },
    paint: { 'text-color': color, ...halo },
  })
  return [
    {
      id: 'water names',
      type: 'symbol',
      source,
      'source-layer': 'water',
      layout: { ...font, 'text-field': ['get', 'name'], 'text-size': 12, 'text-max-width': 7 },
      paint: { 'text-color': waterText, 'text-halo-color': water, 'text-halo-width': 1 },
    },
    {
      id: 'road names',
      type: 'symbol',
      source,
      'source-layer': 'roads',
      minzoom: 11,
      filter: kindIs('highway', 'major_road', 'minor_road'),
      layout: {
        ...font,
        'symbol-placement': 'line',
        'text-field': ['coalesce', ['get', 'name'], ['get', 'shield_text']],
        'text-size': widths(11, 10.5, 17, 14),
      },
      paint: { 'text-color': faintText, ...halo },
    },
    { ...place('neighbourhoods', 'neighbourhood', faintText, widths(11, 11, 16, 14)), minzoom: 11 },
    { ...place('regions', 'region', faintText, widths(3, 11, 7, 15)), maxzoom: 7 },
    place('towns', 'locality', text, widths(5, 11.5, 13, 17)),
  ]
}

function kindIs(...kinds: string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', kinds]]
}

/** So many pixels at one zoom and so many at another. */
function widths(zoom: number, pixels: number, otherZoom: number, otherPixels: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], zoom, pixels, otherZoom, otherPixels]
}
