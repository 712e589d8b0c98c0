import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Prisma's own number, so that `prisma migrate deploy` and this runner never work at the same time. */
const advisoryLock = 72_707_369

/** Column for column what Prisma makes: `prisma migrate deploy` can take over at any time. */
const bookkeeping = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`

type Migration = { name: string; sql: string; checksum: string }
type Recorded = { migration_name: string; checksum: string; finished_at: Date | null }

export type MigrationReport = {
  applied: string[]
  /** Migrations of a newer version of the code that the database has already. */
  unknown: string[]
}

/** Something about the migrations that a person has to settle; the message says what. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/**
 * Brings a database to the newest migration: each missing one in order, in a transaction of its own, under an advisory
 * lock. A migration that fails leaves nothing behind. Statements that refuse a transaction are not supported.
 * @param directory folder with `<name>/migration.sql`, applied in order of name
 * @throws MigrationError when one fails, or one that is applied already was edited since
 */
export async function migrate(databaseUrl: string, directory: string): Promise<MigrationReport> {
  const migrations = readMigrations(directory)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock])
    await client.query(bookkeeping)
    const recorded = await client.query<Recorded>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    )
    const done = new Map(recorded.rows.map((row) => [row.migration_name, row]))
    refuseUnfinished(recorded.rows)
    refuseEdited(migrations, done)
    const missing = migrations.filter((migration) => !done.has(migration.name))
    for (const migration of missing) await apply(client, migration)
    const known = new Set(migrations.map((migration) => migration.name))
    return { applied: missing.map(({ name }) => name), unknown: [...done.keys()].filter((name) => !known.has(name)) }
  } finally {
    await client.end()
  }
}

function readMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

function refuseUnfinished(recorded: Recorded[]): void {
  const unfinished = recorded.find((row) => row.finished_at === null)
  if (unfinished) {
    throw new MigrationError(
      `Migration ${unfinished.migration_name} was begun by Prisma and did not finish. ` +
        'Mend it with "npx prisma migrate resolve", then start again.',
    )
  }
}

function refuseEdited(migrations: Migration[], done: Map<string, Recorded>): void {
  const edited = migrations.find(({ name, checksum }) => (done.get(name)?.checksum ?? checksum) !== checksum)
  if (edited) {
    throw new MigrationError(
      `Migration ${edited.name} was edited after it was applied to this database. ` +
        'Put its file back as it was, and write what you need as a new migration.',
    )
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    const started = new Date()
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), checksum, name, started],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationError(`Migration ${name} failed and was undone: ${explain(error as pg.DatabaseError, sql)}`)
  }
}

function explain({ message, position, hint }: pg.DatabaseError, sql: string): string {
  const line = position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : ''
  return [`${message}${line}`, hint].filter(Boolean).join('. ')
}
