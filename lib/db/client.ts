import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '#lib/db/generated/client.ts'
import { env } from '#lib/env.ts'

type Connections = { pool: pg.Pool; readPool: pg.Pool; prisma: PrismaClient }

/** Kept on globalThis: Next loads this module once for each bundle, and again on each reload while developing. */
const kept = globalThis as { [key: symbol]: Connections | undefined }
const key = Symbol.for('level-ground.connections')

function makePool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: env().databasePoolSize, connectionTimeoutMillis: 5000 })
  // A server that restarts ends connections; without a listener on each, idle or at work, that would end this process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function connections(): Connections {
  const { databaseUrl, databaseReadUrl } = env()
  if (!databaseUrl || !databaseReadUrl) throw new Error('DATABASE_URL is not set. `npm run up` sets it by itself.')
  kept[key] ??= open(databaseUrl, databaseReadUrl)
  return kept[key]
}

function open(databaseUrl: string, databaseReadUrl: string): Connections {
  const pool = makePool(databaseUrl)
  const readPool = databaseReadUrl === databaseUrl ? pool : makePool(databaseReadUrl)
  return { pool, readPool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

/** The Prisma client of this process. Connects on first use. */
export function prisma(): PrismaClient {
  return connections().prisma
}

/** The node-postgres pool of this process, for statements Prisma cannot say: COPY, LISTEN, set-based writes. */
export function pool(): pg.Pool {
  return connections().pool
}

/** As `pool`, but on the read replica when DATABASE_READ_URL names one. */
export function readPool(): pg.Pool {
  return connections().readPool
}

/** Whether the database answers within the pool's five seconds. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await pool().query('select 1')
    return true
  } catch {
    return false
  }
}

/** Closes every connection, for commands that end and for tests. */
export async function disconnect(): Promise<void> {
  const open = kept[key]
  kept[key] = undefined
  if (!open) return
  await open.prisma.$disconnect()
  await Promise.all([...new Set([open.pool, open.readPool])].map((each) => each.end()))
}
