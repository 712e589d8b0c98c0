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
  const key = keptSecretKey(dataDir)
  expect(readEnvironment({ SECRET_KEY: key }).secretKey).toBe(key)
  expect(keptSecretKey(dataDir)).toBe(key)
  expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600)
})
