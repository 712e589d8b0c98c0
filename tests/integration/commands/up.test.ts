import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { databaseHome } from '#lib/db/embedded/home.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'level-ground-command-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

function command(args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/run.mjs', ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: dataDir, DATA_DIR: dataDir, ...environment } as never,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stdout, stderr }
}

describe('a command that cannot do its work says why, in a sentence, before it does any', () => {
  test('when the web port is taken', async () => {
    const port = await freePort()
    // In another process: this one waits for the command.
    const script = `require('net').createServer().listen(${port}, () => console.log('taken'))`
    const other = spawn(process.execPath, ['-e', script])
    await new Promise((ready) => other.stdout.once('data', ready))
    const { status, stdout, stderr } = command(['up'], { PORT: String(port) })
    other.kill()
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim()).toBe(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm run up`)
  })

  test('when the environment is wrong', () => {
    const { status, stdout, stderr } = command(['up'], { DATABASE_URL: 'mysql://root:hunter2@db/x' })
    expect(status).toBe(1)
    expect(stderr).toContain('DATABASE_URL must look like postgresql://')
    expect(stdout + stderr).not.toContain('hunter2')
  })

  test('when nobody is there to confirm that data be deleted', () => {
    // As root the database's own user owns this folder; for the question it only has to exist.
    mkdirSync(databaseHome(dataDir).home, { recursive: true })
    const { status, stderr } = command(['reset'])
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('Nobody can be asked here. To delete the data: npm run reset -- --yes')
    expect(existsSync(databaseHome(dataDir).home)).toBe(true)
    expect(command(['reset', '--yes']).status).toBe(0)
    expect(existsSync(databaseHome(dataDir).home)).toBe(false)
  })

  test('when there is no such command', () => {
    expect(command(['launch']).stderr.trim()).toBe('There is no command "launch". See "scripts" in package.json.')
  })
})
