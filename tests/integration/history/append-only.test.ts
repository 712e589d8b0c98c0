import { beforeAll, expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const count = async () => Number((await pool().query('select count(*) from audit_event')).rows[0].count)
let before = 0
beforeAll(async () => {
  before = await count()
})

test('the connections that the site works with own the history', async () => {
  const { rows } = await pool().query(
    "select tableowner = current_user as owns from pg_tables where tablename = 'audit_event'",
  )
  expect(rows).toEqual([{ owns: true }])
})

test.each([
  "update audit_event set reason = 'it never was' where id = (select max(id) from audit_event)",
  'delete from audit_event where id = (select max(id) from audit_event)',
  'delete from audit_event where false',
  'truncate audit_event',
  'insert into audit_event select * from audit_event order by id limit 1 on conflict (id) do update set reason = excluded.action',
])('%s is refused all the same', async (statement) => {
  await expect(pool().query(statement)).rejects.toThrow('audit_event is append-only')
  expect(await count()).toBe(before)
})

test('a listing that is deleted keeps its history', async () => {
  const { rows } = await pool().query('delete from facility where id = (select min(id) from facility) returning id')
  const { rows: events } = await pool().query(
    'select count(*)::int as events from audit_event where facility_id = $1',
    [rows[0].id],
  )
  expect(events[0].events).toBeGreaterThan(0)
})
