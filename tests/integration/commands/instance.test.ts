import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { claimFolder } from '#bin/support/database.ts'
import { type Claim, claim } from '#bin/support/instance.ts'
import { portIsFree } from '#bin/support/website.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { readEnvironment } from '#lib/env.ts'

const folder = `/tmp/claimed-${process.pid}`
let claimed: Claim | undefined
afterEach(() => claimed?.held && claimed.release())

describe('a data folder', () => {
  test('belongs to one command at a time, and says to which', async () => {
    claimed = await claim(folder, { command: 'up', pid: 4711, port: 3000 })
    const second = await claim(folder, { command: 'import', pid: 4712 })
    expect(second).toEqual({ held: false, by: { command: 'up', pid: 4711, port: 3000 } })
  })

  test('that is served already is named with its address', async () => {
    claimed = await claim(folder, { command: 'up', pid: 4711, port: 3456 })
    const environment = readEnvironment({ DATA_DIR: folder })
    await expect(claimFolder(environment, 'up')).rejects.toThrow(
      'Level Ground already runs from this folder: http://localhost:3456 (npm run up, process 4711).',
    )
  })

  test('is free again when its holder is killed', async () => {
    const program = `
      import { claim } from '#bin/support/instance.ts'
      await claim('${folder}', { command: 'up', pid: process.pid })
      console.log('claimed')
      setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program])
    await new Promise((ready) => holder.stdout.once('data', ready))
    expect((await claim(folder, { command: 'up', pid: 1 })).held).toBe(false)
    const ended = new Promise((done) => holder.once('exit', done))
    holder.kill('SIGKILL')
    await ended
    claimed = await claim(folder, { command: 'up', pid: 2 })
    expect(claimed.held).toBe(true)
  })
})

test('a port that somebody listens on is noticed before any work is done', async () => {
  const port = await freePort()
  expect(await portIsFree(port)).toBe(true)
  const server = createServer()
  await new Promise<void>((listening) => server.listen(port, listening))
  expect(await portIsFree(port)).toBe(false)
  server.close()
})
