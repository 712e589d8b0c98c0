import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keptSecretKey } from '#bin/support/secret-key.ts'
import { readEnvironment } from '#lib/env.ts'

const folder = mkdtempSync(join(tmpdir(), 'level-ground-key-'))
afterEach(() => rmSync(folder, { recursive: true }))

test('the secret of the database that comes along is made once, and only its owner may read it', () => {
  const dataDir = join(folder, 'new')
  const key = keptSecretKey(dataDir, 'secret-key')
  expect(readEnvironment({ SECRET_KEY: key }).secretKey).toBe(key)
  expect(keptSecretKey(dataDir, 'secret-key')).toBe(key)
  const other = keptSecretKey(dataDir, 'help-request-key')
  expect(other).not.toBe(key)
  expect(readEnvironment({ HELP_REQUEST_KEY: `kept:${other}` }).helpRequestKeys).toHaveLength(1)
  expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600)
})
