import type pg from 'pg'
import { pool } from '#lib/db/client.ts'

/** Runs work in one transaction on a client: committed when it ends well, undone when it throws. */
export async function inTransaction<Result>(client: pg.ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** As `inTransaction`, on a connection of this process's pool. */
export async function transact<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool().connect()
  try {
    return await inTransaction(client, () => work(client))
  } finally {
    client.release()
  }
}
