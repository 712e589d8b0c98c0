import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { cloneDatabase } from '#tests/support/database.ts'

const database = cloneDatabase()

async function admin(...args: string[]): Promise<{ code: number; output: string }> {
  const environment = { ...process.env, DATABASE_URL: database.url, SITE_URL: 'https://treatment.example.org' }
  const running = promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/admin.ts', ...args], {
    env: environment,
  })
  return running.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error) => ({ code: error.code, output: error.stderr }),
  )
}

test('npm run admin makes the first administrator and says what comes next', async () => {
  const { code, output } = await admin('You@Agency.Example')
  expect(code).toBe(0)
  expect(output).toContain('you@agency.example is an administrator and a moderator now.')
  expect(output).toContain('https://treatment.example.org/sign-in')
  const { rows } = await pool().query('select email, is_moderator, is_administrator from account')
  expect(rows).toEqual([{ email: 'you@agency.example', is_moderator: true, is_administrator: true }])
})

test.each([[['nobody']], [['a@example.org', '--powerful']]])(
  'npm run admin %j changes nothing and says why',
  async (args) => {
    const { code, output } = await admin(...args)
    expect(code).toBe(1)
    expect(output).toMatch(/Name one e-mail address|This is no e-mail address/)
  },
)
