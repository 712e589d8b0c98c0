import { createReadStream, type Stats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { EnvironmentError } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { parseByteRange } from './byte-range.ts'

/** PMTiles, version 3: the first eight bytes of its header (https://github.com/protomaps/PMTiles, spec/v3). */
const signature = Buffer.from('PMTiles\u0003')

/**
 * Looks whether a file can be read and begins like PMTiles.
 * @throws EnvironmentError with the way out
 */
export async function checkTilesFile(path: string): Promise<void> {
  const start = await firstBytes(path).catch(() => {
    throw new EnvironmentError('MAP_PMTILES names a file that cannot be read. Give its whole path, or leave it out.')
  })
  if (!start.equals(signature)) {
    throw new EnvironmentError('MAP_PMTILES names a file that is no PMTiles archive of version 3.')
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signature.length), 0, signature.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Answers a GET or HEAD for the file, or for a range of its bytes. */
export async function sendTiles(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await send(path, await stat(path), request, response)
  } catch (error) {
    log.error('the tiles of the street map cannot be read', { error })
    if (response.headersSent) response.destroy()
    else response.writeHead(404).end()
  }
}

async function send(path: string, stats: Stats, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const tag = entityTag(stats)
  response.setHeader('ETag', tag)
  response.setHeader('Accept-Ranges', 'bytes')
  // Pieces that are kept after the file was replaced carry its old tag, and are asked for again.
  response.setHeader('Cache-Control', 'public, max-age=86400')
  response.setHeader('Content-Type', 'application/vnd.pmtiles')
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return
  }
  const sameFile = (request.headers['if-range'] ?? tag) === tag
  const range = parseByteRange(sameFile ? request.headers.range : undefined, stats.size)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${stats.size}` }).end()
    return
  }
  const { start, end } = range === 'whole' ? { start: 0, end: stats.size - 1 } : range
  if (range !== 'whole') {
    response.statusCode = 206
    response.setHeader('Content-Range', `bytes ${start}-${end}/${stats.size}`)
  }
  response.setHeader('Content-Length', end - start + 1)
  if (request.method === 'HEAD') response.end()
  // A visitor who moves on breaks the stream off; there is nobody left to tell.
  else await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy())
}

function entityTag({ size, mtimeMs }: Stats): string {
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
}
