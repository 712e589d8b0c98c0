import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '#lib/db/migrate.ts'
import { onCluster } from '#tests/support/cluster.ts'
import { cloneDatabase } from '#tests/support/database.ts'

const database = cloneDatabase()
let folder: string

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const query = (sql: string) => onCluster(database.url, async (client) => (await client.query(sql)).rows)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  await query('drop schema public cascade; create schema public')
})

describe('migrations', () => {
  test('are applied in order of their names, once', async () => {
    write('20260102000000_fill', "insert into note values ('b')")
    write('20260101000000_create', 'create table note (text text)')
    expect((await migrate(database.url, folder)).applied).toEqual(['20260101000000_create', '20260102000000_fill'])
    expect((await migrate(database.url, folder)).applied).toEqual([])
    expect(await query('select * from note')).toEqual([{ text: 'b' }])
  })

  test('are recorded as Prisma records them', async () => {
    write('20260101000000_create', 'create table note (text text);\n')
    await migrate(database.url, folder)
    const [row] = await query('select * from _prisma_migrations')
    expect(row).toMatchObject({
      migration_name: '20260101000000_create',
      checksum: '99e2dcbe812e68399d66358cd01da2d8b0c8773f4373a0ebbd527095607f49a3',
      applied_steps_count: 1,
      rolled_back_at: null,
      logs: null,
    })
  })

  test('that fail leave nothing behind, and say what and where', async () => {
    write('20260101000000_create', 'create table note (text text)')
    write('20260102000000_break', 'insert into note values (1);\n\nalter table nothing add x int')
    await expect(migrate(database.url, folder)).rejects.toThrow(/20260102000000_break failed and was undone: .*nothing/)
    expect(await query('select * from note')).toEqual([])
    expect(await query('select migration_name from _prisma_migrations')).toHaveLength(1)
  })

  test('are mended by writing the failed one anew', async () => {
    write('20260101000000_create', 'create table note (text wrong)')
    await expect(migrate(database.url, folder)).rejects.toThrow('wrong')
    write('20260101000000_create', 'create table note (text text)')
    expect((await migrate(database.url, folder)).applied).toEqual(['20260101000000_create'])
  })

  test('that were edited after they landed are refused', async () => {
    write('20260101000000_create', 'create table note (text text)')
    await migrate(database.url, folder)
    appendFileSync(join(folder, '20260101000000_create', 'migration.sql'), ' ')
    await expect(migrate(database.url, folder)).rejects.toThrow(/20260101000000_create was edited after/)
  })

  test('are applied once when several processes start together', async () => {
    write('20260101000000_create', 'create table note (text text); select pg_sleep(0.05)')
    const reports = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)))
    expect(reports.flatMap(({ applied }) => applied)).toEqual(['20260101000000_create'])
  })

  test('of a newer version of the code are reported, and stop nothing', async () => {
    write('20260101000000_create', 'create table note (text text)')
    write('20270101000000_later', 'create table later (text text)')
    await migrate(database.url, folder)
    const older = mkdtempSync(join(tmpdir(), 'migrations-'))
    folder = older
    write('20260101000000_create', 'create table note (text text)')
    expect(await migrate(database.url, older)).toEqual({ applied: [], unknown: ['20270101000000_later'] })
  })

  test('that Prisma began and did not finish wait for a person', async () => {
    write('20260101000000_create', 'create table note (text text)')
    await migrate(database.url, folder)
    await query('update _prisma_migrations set finished_at = null')
    await expect(migrate(database.url, folder)).rejects.toThrow(/begun by Prisma and did not finish/)
  })
})
