import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlive, runningPostmaster } from '#lib/db/embedded/postmaster.ts'
import { attachEmbedded, type EmbeddedDatabase, startEmbedded } from '#lib/db/embedded.ts'
import { onCluster } from '#tests/support/cluster.ts'

let dataDir: string
let database: EmbeddedDatabase

const query = (sql: string) => onCluster(database.url(), async (client) => (await client.query(sql)).rows)
const postmasterFile = () => join(database.home, 'data', 'postmaster.pid')
const pid = () => runningPostmaster(join(database.home, 'data'))?.pid ?? 0

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 20))
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'level-ground-embedded-'))
  chmodSync(dataDir, 0o711)
  database = await startEmbedded({ dataDir })
})

afterAll(async () => {
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the embedded database', () => {
  test('keeps data safely and is reached from this machine only', async () => {
    const settings = await query("select name, setting from pg_settings where name in ('fsync', 'listen_addresses')")
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
    ])
  })

  test('has a password that only its owner can read', () => {
    expect(statSync(join(database.home, 'password')).mode & 0o077).toBe(0)
    expect(statSync(database.home).mode & 0o077).toBe(0)
  })

  test('knows letters beyond ASCII, whatever the machine’s locale', async () => {
    expect(await query("select lower('ÁÑÜ') as text, current_setting('server_encoding') as encoding")).toEqual([
      { text: 'áñü', encoding: 'UTF8' },
    ])
  })

  test('loads what the search needs', async () => {
    await query('create extension if not exists pg_trgm; create extension if not exists unaccent')
    expect(await query("select similarity('Aurora', 'Arora') > 0.4 as similar")).toEqual([{ similar: true }])
  })

  test('that is left running by a killed command is taken over', async () => {
    const before = pid()
    const again = await startEmbedded({ dataDir })
    expect(pid()).toBe(before)
    expect(again.url()).toBe(database.url())
  })

  test('starts after kill -9, with everything that was committed', async () => {
    await query("create table if not exists kept (word text); insert into kept values ('here')")
    const killed = pid()
    process.kill(killed, 'SIGKILL')
    await until(() => !isAlive(killed))
    expect(existsSync(postmasterFile())).toBe(true)
    database = await startEmbedded({ dataDir })
    expect(await query('select word from kept')).toEqual([{ word: 'here' }])
  })

  test('starts when its old process number belongs to another program now', async () => {
    await database.stop()
    const left = [String(process.ppid), join(database.home, 'data'), '1', '5432', '', '127.0.0.1', '1 1', 'ready', '']
    writeFileSync(postmasterFile(), left.join('\n'))
    database = await startEmbedded({ dataDir })
    expect(isAlive(process.ppid)).toBe(true)
    expect(await query('select 1 as one')).toEqual([{ one: 1 }])
  })

  test('can be reached by a second command while it runs, and by none when it does not', async () => {
    expect(attachEmbedded(dataDir)?.url()).toBe(database.url())
    await database.stop()
    expect(attachEmbedded(dataDir)).toBeUndefined()
    database = await startEmbedded({ dataDir })
  })

  test('writes no statement’s values to its log', async () => {
    await onCluster(database.url(), (client) =>
      client.query('select 1 / $1::int from kept where word <> $2', [0, '90210']).catch(() => {}),
    )
    expect(readFileSync(join(database.home, 'log'), 'utf8')).not.toContain('90210')
  })
})
