import type pg from 'pg'
import { readPool } from './client.ts'
import { inTransaction } from './transaction.ts'

/**
 * The share of trigrams from which `%` holds while typing errors are looked for. Swapped letters leave little in common:
 * "frod" and "ford" share a ninth. At a tenth 95 of 100 words with one or two errors have the word that was meant among
 * some hundred others, which are then told apart by counting errors; at PostgreSQL's own 0.3 it is 57.
 */
const leastInCommon = 0.1

/** Runs one statement in which `text % text` holds for texts that have a tenth of their trigrams in common. */
export async function queryAlike<Row extends pg.QueryResultRow>(statement: string, values: unknown[]): Promise<Row[]> {
  const client = await readPool().connect()
  try {
    const rows = await inTransaction(client, async () => {
      await client.query(`set local pg_trgm.similarity_threshold = ${leastInCommon}`)
      return (await client.query<Row>(statement, values)).rows
    })
    client.release()
    return rows
  } catch (error) {
    client.release(true)
    throw error
  }
}
