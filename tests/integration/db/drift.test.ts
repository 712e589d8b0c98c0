import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloneDatabase } from '#tests/support/database.ts'
import { schemaDrift } from '#tests/support/schema-drift.ts'

const database = cloneDatabase()
const schema = 'prisma/schema.prisma'

test('the migrations make exactly what schema.prisma says', async () => {
  expect(await schemaDrift(database.url, schema)).toBe('')
})

test('a model without a migration is noticed, and the SQL it needs is shown', async () => {
  const changed = join(tmpdir(), `changed-${process.pid}.prisma`)
  writeFileSync(changed, `${readFileSync(schema, 'utf8')}\nmodel Forgotten {\n  id Int @id\n}\n`)
  expect(await schemaDrift(database.url, changed)).toContain('CREATE TABLE "Forgotten"')
})
