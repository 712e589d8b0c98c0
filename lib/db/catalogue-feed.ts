import pg from 'pg'
import { env } from '#lib/env.ts'

const channel = 'catalogue_changed'
const firstPause = 250
const longestPause = 10_000

/**
 * Calls `onChange` whenever a change of the catalogue is committed, and after each (re)connection, when some may have
 * been missed. Keeps one connection of its own: poolers in transaction mode lose LISTEN. Returns how to stop it.
 */
export function listenForCatalogueChanges(onChange: () => void): () => Promise<void> {
  let client: pg.Client | null = null
  let stopped = false
  let pause = firstPause
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const connection = new pg.Client({ connectionString: env().databaseUrl, keepAlive: true })
    client = connection
    connection.on('notification', onChange)
    connection.on('error', () => {})
    connection.on('end', retry)
    try {
      await connection.connect()
      await connection.query(`listen ${channel}`)
      pause = firstPause
      onChange()
    } catch {
      await connection.end().catch(() => {})
      retry()
    }
  }

  function retry(): void {
    if (stopped || timer) return
    timer = setTimeout(() => {
      timer = undefined
      connect()
    }, pause).unref()
    pause = Math.min(longestPause, pause * 2)
  }

  connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
