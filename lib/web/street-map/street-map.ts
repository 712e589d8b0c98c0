import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { StreetMapSource } from '#lib/street-map/source.ts'
import { acceptsBrotli } from '#lib/web/send-document.ts'
import { streetMapFiles, versionOf, type WebFile } from './files.ts'
import { checkTilesFile, sendTiles } from './tiles-file.ts'

/** The street map as the front of the website serves it. */
export type StreetMap = {
  /** What its page has in its head: where modules are, and the first of them. */
  head: string
  /** What the map asks besides this website. */
  origins: readonly string[]
  /** Answers a request for one of its files and says so, or leaves it alone. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
}

type Prepared = WebFile & { brotli: Promise<Buffer> }

const folder = '/street-map'
const tiles = `${folder}/tiles.pmtiles`
const compress = promisify(brotliCompress)

/**
 * Reads the files of the street map, or null without a source.
 * @throws EnvironmentError when the tiles cannot be read
 */
export async function openStreetMap(source: StreetMapSource | null): Promise<StreetMap | null> {
  if (!source) return null
  if (source.kind === 'pmtiles') await checkTilesFile(source.path)
  const origins = source.kind === 'style' ? source.origins : []
  const files = streetMapFiles(tiles)
  const base = `${folder}/${versionOf(files)}`
  // Compressed once, because a third of a second is too long to do it again for each visitor.
  const prepared = new Map([...files].map(([name, file]) => [`${base}/${name}`, prepare(file)]))
  // A worker is not under the policy of its page but under that of its own file.
  const policy = `default-src 'none'; connect-src ${["'self'", ...origins].join(' ')}`
  return {
    head: headOf(base),
    origins,
    answer: (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      const file = prepared.get(path)
      if (!file && !(path === tiles && source.kind === 'pmtiles')) return false
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      } else if (file) {
        response.setHeader('Content-Security-Policy', policy)
        void sendFile(file, request, response)
      } else if (source.kind === 'pmtiles') {
        void sendTiles(source.path, request, response)
      }
      return true
    },
  }
}

function headOf(base: string): string {
  const imports = {
    'maplibre-gl': `${base}/maplibre-gl.mjs`,
    pmtiles: `${base}/pmtiles.js`,
    fflate: `${base}/fflate.js`,
  }
  return `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="${base}/street-map.js"></script>`
}

function prepare(file: WebFile): Prepared {
  return { ...file, brotli: compress(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) }
}

/** A file never changes under its address: the address changes with the file. */
async function sendFile({ type, body, brotli }: Prepared, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  if (!acceptsBrotli(request.headers['accept-encoding'])) {
    response.end(request.method === 'HEAD' ? undefined : body)
    return
  }
  const compressed = await brotli
  response.setHeader('Content-Encoding', 'br')
  response.setHeader('Content-Length', compressed.length)
  response.end(request.method === 'HEAD' ? undefined : compressed)
}
