import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { darkStreets, lightStreets } from '#lib/street-map/palette.ts'
import { streetStyle } from '#lib/street-map/style.ts'

/** A file as browsers get it. */
export type WebFile = { type: string; body: Buffer }

const script = 'text/javascript; charset=utf-8'
const json = 'application/json; charset=utf-8'
const css = 'text/css; charset=utf-8'

/** Everything the street map ever asks of us but tiles, by name. Nothing else is served. */
export function streetMapFiles(tilesUrl: string): ReadonlyMap<string, WebFile> {
  const here = createRequire(import.meta.url)
  const maplibre = folderOf(here, 'maplibre-gl')
  const pmtiles = folderOf(here, 'pmtiles')
  const fflate = folderOf(createRequire(join(pmtiles, 'package.json')), 'fflate')
  const own = join(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))), 'browser', 'street-map')
  const read = (type: string, ...path: string[]): WebFile => ({ type, body: readFileSync(join(...path)) })
  const write = (value: unknown): WebFile => ({ type: json, body: Buffer.from(JSON.stringify(value)) })
  return new Map([
    ['street-map.js', read(script, own, 'street-map.js')],
    ['pins.js', read(script, own, 'pins.js')],
    ['maplibre-gl.mjs', read(script, maplibre, 'dist', 'maplibre-gl.mjs')],
    ['maplibre-gl-worker.mjs', read(script, maplibre, 'dist', 'maplibre-gl-worker.mjs')],
    ['maplibre-gl.css', read(css, maplibre, 'dist', 'maplibre-gl.css')],
    ['pmtiles.js', read(script, pmtiles, 'dist', 'esm', 'index.js')],
    ['fflate.js', read(script, fflate, 'esm', 'browser.js')],
    ['light.json', write(streetStyle(lightStreets, tilesUrl))],
    ['dark.json', write(streetStyle(darkStreets, tilesUrl))],
  ])
}

/** Changes with any byte of any of the files. */
export function versionOf(files: ReadonlyMap<string, WebFile>): string {
  const hash = createHash('sha256')
  for (const [name, { body }] of files) hash.update(name).update(body)
  return hash.digest('hex').slice(0, 12)
}

function folderOf(from: NodeJS.Require, name: string): string {
  return dirname(from.resolve(`${name}/package.json`))
}
